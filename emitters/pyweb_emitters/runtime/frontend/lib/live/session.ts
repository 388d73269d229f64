import { build } from "./build";
import type { Values } from "./messages";

/**
 * The tab's session survives a reload, but not a duplicated tab: only a page
 * that was left has marked its record as released.
 */
interface TabRecord {
  build: string;
  released: boolean;
  lastEvent: number;
  seen: number;
  state?: Values;
}

interface TabSession {
  id: string | null;
  /** The highest event id given out in this tab. */
  lastEvent: number;
  /** The number of the last server message that was applied. */
  seen: number;
}

const SESSION_KEY = "live.session";
const RECORD_KEY = "live.tab";
const MAX_SAVED_STATE = 250_000;

export const session: TabSession = { id: null, lastEvent: 0, seen: 0 };

/** The state as this tab last saw it, shown until the server has answered. */
export const restored: Values = restore();

function restore(): Values {
  if (typeof window === "undefined") return {};
  try {
    const saved = sessionStorage.getItem(RECORD_KEY);
    sessionStorage.removeItem(RECORD_KEY);
    if (!saved) return {};
    const tab = JSON.parse(saved) as TabRecord;
    const discarded = "wasDiscarded" in document && document.wasDiscarded;
    if (!tab.released && !discarded) return {};
    session.id = sessionStorage.getItem(SESSION_KEY);
    session.lastEvent = tab.lastEvent;
    session.seen = tab.seen;
    return tab.build === build ? (tab.state ?? {}) : {};
  } catch {
    return {};
  }
}

export function keepSession(id: string) {
  session.id = id;
  try {
    sessionStorage.setItem(SESSION_KEY, id);
  } catch {
    // Storage is blocked: a reload then starts a new session.
  }
}

function save(released: boolean, state: Values) {
  const { lastEvent, seen } = session;
  const tab: TabRecord = { build, released, lastEvent, seen, state };
  try {
    const text = JSON.stringify(tab);
    sessionStorage.setItem(
      RECORD_KEY,
      text.length > MAX_SAVED_STATE
        ? JSON.stringify({ ...tab, state: undefined })
        : text,
    );
  } catch {
    sessionStorage.removeItem(RECORD_KEY);
  }
}

/** Leaves what the next load of the page needs to go on where this one stops. */
export function saveOnLeave(currentState: () => Values) {
  let left = false;
  window.addEventListener("pagehide", () => {
    left = true;
    save(true, currentState());
  });
  window.addEventListener("pageshow", () => {
    left = false;
    sessionStorage.removeItem(RECORD_KEY);
  });
  // A browser that is short of memory discards a hidden tab without a word.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && !left) save(false, currentState());
  });
}
