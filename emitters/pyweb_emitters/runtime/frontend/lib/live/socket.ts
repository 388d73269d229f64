import { build } from "./build";
import { attach, currentPage, detach, receive } from "./client";
import type { ClientMessage, ServerMessage } from "./messages";
import { session } from "./session";
import { stored } from "./values";

const PING_AFTER = 20_000;
const ANSWER_WITHIN = 10_000;
const MAX_DELAY = 10_000;
const TRIES_BEFORE_HTTP = 3;
/** Another tab goes on with the session: this one gets its own. */
const TAKEN_OVER = 4001;

let socket: WebSocket | null = null;
/** The connection on which the tab has introduced itself. */
let greeted: WebSocket | null = null;
let failures = 0;
let everOpened = false;
let overHttp = false;
let lastHeard = 0;
/** When the ping was sent that is not answered yet. */
let pinged = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Stays connected until the page is left. */
export function connect() {
  open();
  greet();
  setInterval(watch, 5_000);
  window.addEventListener("online", wake);
  window.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") wake();
  });
}

/** Opens a connection, even before it is known which page the tab shows. */
export function open() {
  if (socket || overHttp) return;
  clearTimeout(retry);
  const url = `${location.origin.replace("http", "ws")}/api/live`;
  const opening = new WebSocket(url);
  socket = opening;

  opening.onopen = () => {
    everOpened = true;
    greet();
  };
  opening.onmessage = ({ data }: MessageEvent<string>) => {
    lastHeard = Date.now();
    pinged = 0;
    try {
      take(JSON.parse(data) as ServerMessage);
    } catch (error) {
      console.error("A message of the server cannot be applied:", error);
      opening.onmessage = null;
      opening.close(); // The next connection brings the whole state.
    }
  };
  opening.onclose = ({ code }) => {
    if (socket !== opening) return;
    if (code === TAKEN_OVER) session.id = null;
    void lost();
  };
}

function take(message: ServerMessage) {
  receive(message);
  if ("welcome" in message) {
    failures = 0;
    attach(send);
  }
}

/** Introduces the tab, as soon as there is a connection and a page. */
function greet() {
  const page = currentPage.get();
  const isOpen = socket?.readyState === WebSocket.OPEN;
  if (!isOpen || !page || greeted === socket) return;
  greeted = socket;
  const { id, seen } = session;
  const storage = storedValues();
  send({ hello: { session: id, build, page, storage, seen } });
}

function storedValues(): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, read] of stored) {
    const value = read();
    if (value !== null) values[name] = value;
  }
  return values;
}

function send(message: ClientMessage) {
  socket?.send(JSON.stringify(message));
}

async function lost() {
  socket = null;
  pinged = 0;
  failures += 1;
  detach();
  if (!everOpened && failures >= TRIES_BEFORE_HTTP && (await httpWorks())) {
    if (socket) return; // It was tried again meanwhile.
    overHttp = true;
    const { attachHttp } = await import("./http");
    attachHttp();
    return;
  }
  const delay = Math.min(MAX_DELAY, 200 * 2 ** failures);
  retry = setTimeout(open, delay * (0.5 + Math.random() / 2));
}

async function httpWorks(): Promise<boolean> {
  try {
    return (await fetch("/api/health")).ok;
  } catch {
    return false;
  }
}

/** Something changed in favour of the connection: try it at once. */
function wake() {
  if (!socket) open();
  else if (!pinged) ping();
}

function ping() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  pinged = Date.now();
  send({ ping: pinged });
}

function watch() {
  const now = Date.now();
  if (pinged && now - pinged > ANSWER_WITHIN) {
    const silent = socket;
    void lost();
    silent?.close();
  } else if (!pinged && now - lastHeard > PING_AFTER) {
    ping();
  }
}
