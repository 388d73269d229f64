import { attach, currentPage, receive } from "./client";
import type { ClientMessage, EventMessage, ServerMessage } from "./messages";
import { keepSession, session } from "./session";

const RETRY_AFTER = 2_000;
const SESSION_HEADER = "X-Live-Session";

let queue = Promise.resolve();

/** Sends events as requests, where WebSockets are blocked on the way. */
export function attachHttp() {
  attach((message: ClientMessage) => {
    if ("event" in message) queue = queue.then(() => deliver(message));
  });
}

async function deliver(message: EventMessage) {
  for (;;) {
    try {
      return await post(message);
    } catch {
      // The same id again: the server runs an event once.
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    }
  }
}

async function post({ id, event, args }: EventMessage) {
  const dot = event.lastIndexOf(".");
  const response = await fetch(
    `/api/events/${event.slice(0, dot)}/${event.slice(dot + 1)}`,
    {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(session.id && { [SESSION_HEADER]: session.id }),
      },
      body: JSON.stringify({ id, args, page: currentPage.get() }),
    },
  );
  const granted = response.headers.get(SESSION_HEADER);
  if (granted) keepSession(granted);
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.includes("ndjson")) throw new Error(response.statusText);
  let ended = false;
  await readLines(response, (line) => {
    // What was refused before it was understood comes without the id.
    const own = response.ok ? {} : { id };
    const message = { ...JSON.parse(line), ...own } as ServerMessage;
    ended ||= "final" in message && message.id === id;
    receive(message);
  });
  if (!ended) throw new Error("The answer broke off.");
}

async function readLines(response: Response, line: (text: string) => void) {
  const reader = response.body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  let rest = "";
  for (;;) {
    const { done, value = "" } = (await reader?.read()) ?? { done: true };
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines.filter(Boolean)) line(text);
    if (done) break;
  }
  if (rest) line(rest);
}
