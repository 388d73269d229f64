import { build } from "./build";
import { sendDrafts } from "./drafts";
import type { Effect, LiveError } from "./effect-types";
import type {
  ClientMessage,
  Page,
  ServerMessage,
  Step,
  Welcome,
} from "./messages";
import { keepSession, session } from "./session";
import { signal } from "./signal";
import { readTab, writeTab } from "./tab-storage";
import { patchValues, setValues } from "./values";

interface Pending {
  id: number;
  event: string;
  args: unknown[];
  sent: boolean;
  /** It was sent, and then the connection was lost. */
  unsure: boolean;
  done: Promise<void>;
  resolve: () => void;
}

type Send = (message: ClientMessage) => void;

const RELOADED_KEY = "live.reloaded";

/** Events without a final answer, in the order they were fired. */
let pending: Pending[] = [];
let carrier: Send | null = null;
/** The server message that the last whole state is as new as. */
let stateSeq = 0;

let runEffect: (effect: Effect) => void = () => {};
let showError: (error: LiveError) => void = () => {};

/** Vars that the browser keeps, and how to read them. */
export const stored = new Map<string, () => string | null>();
/** Whether events reach the server now. */
export const connected = signal(false);
/** Whether the server has been reached since the page was loaded. */
export const hydrated = signal(false);
/** The page that the tab shows; null until the router is up. */
export const currentPage = signal<Page | null>(null);

export function onServer(handlers: {
  effect: typeof runEffect;
  error: typeof showError;
}) {
  runEffect = handlers.effect;
  showError = handlers.error;
}

/** Runs a handler on the server; resolves when its last step has been applied. */
export function dispatch(event: string, args: unknown[]): Promise<void> {
  sendDrafts();
  let resolve = () => {};
  const done = new Promise<void>((settle) => {
    resolve = settle;
  });
  const state = { id: 0, sent: false, unsure: false };
  pending.push({ ...state, event, args, done, resolve });
  flush();
  return done;
}

/** Resolves when all events that `fire` fires are final. */
export async function settled(fire: () => unknown) {
  const earlier = new Set(pending);
  const result = fire();
  const fired = pending.filter((item) => !earlier.has(item));
  await Promise.all([result, ...fired.map((item) => item.done)]);
}

export function send(message: ClientMessage) {
  carrier?.(message);
}

export function showPage(page: Page) {
  currentPage.set(page);
  send({ page });
}

/** Opens the way to the server: what waited is sent, in order. */
export function attach(next: Send) {
  carrier = next;
  flush();
  connected.set(true);
  hydrated.set(true);
}

export function detach() {
  carrier = null;
  for (const item of pending) item.unsure = item.sent;
  connected.set(false);
}

function flush() {
  if (!carrier) return;
  for (const item of pending) {
    if (item.sent) continue;
    item.id ||= ++session.lastEvent;
    item.sent = true;
    carrier({ id: item.id, event: item.event, args: item.args });
  }
}

/** Applies one message of the server. */
export function receive(message: ServerMessage) {
  if ("welcome" in message) welcome(message);
  else if ("reload" in message) reload(message.reload.build);
  else if (!("pong" in message)) step(message);
}

function welcome({
  welcome: { session: id, resumed, last },
  state,
  seq,
}: Welcome) {
  keepSession(id);
  session.lastEvent = Math.max(session.lastEvent, last);
  stateSeq = seq;
  setValues(state);
  writeTab(RELOADED_KEY, null);
  const unsure = pending.filter((item) => item.unsure);
  if (resumed) {
    for (const item of unsure) item.sent = item.id <= last;
    return;
  }
  session.seen = seq;
  for (const { id } of unsure) {
    fail(id, { code: "session-lost", message: "The session has ended." });
  }
}

function step({ seq, id, delta, patch, effects = [], error, final }: Step) {
  if (seq !== undefined && seq <= session.seen) return settle(id, final);
  if (seq === undefined || seq > stateSeq) {
    setValues(delta);
    patchValues(patch);
  }
  session.seen = seq ?? session.seen;
  for (const effect of effects) runEffect(effect);
  if (error) fail(id, error);
  else settle(id, final);
}

function fail(id: number | undefined, error: LiveError) {
  const failed = pending.find((item) => item.id === id);
  console.error(`${failed?.event ?? "live"}: ${error.message} (${error.code})`);
  showError(error);
  settle(id, true);
}

function settle(id: number | undefined, final: boolean | undefined) {
  if (!final) return;
  const done = pending.find((item) => item.id === id);
  pending = pending.filter((item) => item !== done);
  done?.resolve();
}

/** Loads the page anew, but only once for a build: a cache may still hold the old one. */
function reload(next: string) {
  const again = readTab(RELOADED_KEY) === next;
  writeTab(RELOADED_KEY, next);
  if (again || readTab(RELOADED_KEY) !== next) {
    console.warn(`This page is of build ${build}, the server of ${next}.`);
  } else {
    location.reload();
  }
}
