/** A browser tab without a browser: a document, storage, and WebSockets that the test answers. */
import { Window } from "happy-dom";
import type * as Live from "./live_entry";

type Message = Record<string, unknown>;

export class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    const socket = FakeSocket.all.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  }

  readyState = 0;
  sent: Message[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number }) => void;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  open() {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  receive(message: Message) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  welcome(state: Message, rest: Message = {}, seq = 1) {
    this.open();
    this.receive({
      welcome: { session: "s1", build: "dev", resumed: false, last: 0, ...rest },
      state,
      seq,
    });
  }

  /** Messages of one kind: events, hello, page, … */
  of(kind: string): Message[] {
    return this.sent.filter((message) => kind in message);
  }
}

export interface Tab {
  live: typeof Live;
  window: Window;
  /** Goes away as a reload does, and gives the storage that the next load finds. */
  leave(): Record<string, string>;
}

let loads = 0;

export const page = {
  path: "/",
  query: "",
  route: "/",
  params: {},
  origin: "http://localhost",
};

export async function openTab(storage: Record<string, string> = {}): Promise<Tab> {
  const window = new Window({ url: "http://localhost/" });
  for (const [key, value] of Object.entries(storage)) {
    window.sessionStorage.setItem(key, value);
  }
  for (const name of ["document", "location", "sessionStorage", "localStorage"]) {
    Object.defineProperty(globalThis, name, {
      value: window[name as "document"],
      configurable: true,
    });
  }
  Object.assign(globalThis, { window, WebSocket: FakeSocket });
  loads += 1;
  const live: typeof Live = await import(`${process.argv[2]}?${loads}`);
  return {
    live,
    window,
    leave() {
      window.dispatchEvent(new window.Event("pagehide"));
      return { ...window.sessionStorage } as Record<string, string>;
    },
  };
}

export function start(tab: Tab, effects: Message[] = [], errors: unknown[] = []) {
  tab.live.onServer({
    effect: (effect) => effects.push(effect as Message),
    error: (error) => errors.push(error),
  });
  tab.live.showPage(page);
  tab.live.saveOnLeave(tab.live.currentValues);
  tab.live.connect();
}
