import { send } from "./client";
import { cell } from "./values";

/**
 * A var that the browser keeps: in a cookie, in local or in session storage. It
 * is read here; the server has it written by the effect `store`.
 */
export interface StorageVar {
  read(key: string): string | null;
  /** Reports changes made by other tabs. */
  watch?(key: string, changed: (value: string) => void): void;
}

const readers = new Map<string, () => string | null>();

/** Follows the vars of a state that are kept in the browser. */
export function bindStorage(
  state: string,
  vars: Partial<Record<string, StorageVar>>,
) {
  if (typeof window === "undefined") return;
  for (const [name, stored] of Object.entries(vars)) {
    if (!stored) continue;
    const key = `${state}.${name}`;
    const target = cell(state, name);
    const value = stored.read(key);
    if (value !== null) {
      if (typeof target.get() === "string") target.set(value);
      send({ storage: { [key]: value } });
    }
    stored.watch?.(key, (changed) => send({ storage: { [key]: changed } }));
    readers.set(key, () => stored.read(key));
  }
}

/** What the browser keeps for the states of this page, for a new connection. */
export function storedValues(): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, read] of readers) {
    const value = read();
    if (value !== null) values[key] = value;
  }
  return values;
}
