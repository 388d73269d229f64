import { sendDrafts } from "./drafts";
import type { ClientMessage } from "./messages";
import { session } from "./session";

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

export type Send = (message: ClientMessage) => void;

/** Events without a final answer, in the order they were fired. */
let pending: Pending[] = [];
let carrier: Send | null = null;

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

/** What waited is sent, in order. */
export function openOutbox(next: Send) {
  carrier = next;
  flush();
}

export function closeOutbox() {
  carrier = null;
  for (const item of pending) item.unsure = item.sent;
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

/** Takes an event off; gives its name. */
export function finish(id: number | undefined): string | undefined {
  const done = pending.find((item) => item.id === id);
  pending = pending.filter((item) => item !== done);
  done?.resolve();
  return done?.event;
}

/** Ids of the events that may or may not have reached the server. */
export function unsureEvents(): number[] {
  return pending.filter((item) => item.unsure).map((item) => item.id);
}

/** The server has all events up to `last`: later ones are sent again. */
export function acknowledge(last: number) {
  for (const item of pending) {
    if (item.unsure) item.sent = item.id <= last;
  }
}
