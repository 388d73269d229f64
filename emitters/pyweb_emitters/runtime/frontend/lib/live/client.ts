import { build } from "./build";
import type { Effect, LiveError } from "./effect-types";
import type { Page, ServerMessage, Step, Welcome } from "./messages";
import {
  acknowledge,
  closeOutbox,
  finish,
  openOutbox,
  type Send,
  send,
  unsureEvents,
} from "./outbox";
import { keepSession, session } from "./session";
import { signal } from "./signal";
import { readTab, writeTab } from "./tab-storage";
import { patchValues, setValues } from "./values";

const RELOADED_KEY = "live.reloaded";

/** The server message that the last whole state is as new as. */
let stateSeq = 0;

let runEffect: (effect: Effect) => void = () => {};
let showError: (error: LiveError) => void = () => {};

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

export function showPage(page: Page) {
  currentPage.set(page);
  send({ page });
}

export function attach(carrier: Send) {
  openOutbox(carrier);
  connected.set(true);
  hydrated.set(true);
}

export function detach() {
  closeOutbox();
  connected.set(false);
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
  if (resumed) {
    acknowledge(last);
    return;
  }
  session.seen = seq;
  for (const lost of unsureEvents()) {
    fail(lost, { code: "session-lost", message: "The session has ended." });
  }
}

function step({ seq, id, delta, patch, effects = [], error, final }: Step) {
  const isNew = seq === undefined || seq > session.seen;
  if (isNew) {
    if (seq === undefined || seq > stateSeq) {
      setValues(delta);
      patchValues(patch);
    }
    session.seen = seq ?? session.seen;
  }
  const end = () => {
    if (isNew) for (const effect of effects) runEffect(effect);
    if (isNew && error) fail(id, error);
    if (final) finish(id);
  };
  // React shows the changes in a microtask: only then is there, say, the field to focus.
  if (isNew && effects.length > 0) queueMicrotask(end);
  else end();
}

function fail(id: number | undefined, error: LiveError) {
  const event = finish(id) ?? "live";
  console.error(`${event}: ${error.message} (${error.code})`);
  showError(error);
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
