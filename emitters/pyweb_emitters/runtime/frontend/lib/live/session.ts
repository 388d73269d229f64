import { build } from "./build";
import type { Values } from "./messages";
import { readTab, writeTab } from "./tab-storage";

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
  const saved = readTab(RECORD_KEY);
  writeTab(RECORD_KEY, null);
  const tab = saved && parse(saved);
  if (!tab) return {};
  const discarded = "wasDiscarded" in document && document.wasDiscarded;
  if (!tab.released && !discarded) return {};
  session.id = readTab(SESSION_KEY);
  session.lastEvent = tab.lastEvent;
  session.seen = tab.seen;
  return tab.build === build ? (tab.state ?? {}) : {};
}

function parse(saved: string): TabRecord | null {
  try {
    return JSON.parse(saved) as TabRecord;
  } catch {
    return null; // Other code of this site has written there.
  }
}

export function keepSession(id: string) {
  session.id = id;
  writeTab(SESSION_KEY, id);
}

function save(released: boolean, state: Values) {
  const { lastEvent, seen } = session;
  const tab: TabRecord = { build, released, lastEvent, seen };
  const text = JSON.stringify({ ...tab, state });
  const fits = text.length <= MAX_SAVED_STATE;
  writeTab(RECORD_KEY, fits ? text : JSON.stringify(tab));
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
    writeTab(RECORD_KEY, null);
  });
  // A browser that is short of memory discards a hidden tab without a word.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && !left) save(false, currentState());
  });
}
