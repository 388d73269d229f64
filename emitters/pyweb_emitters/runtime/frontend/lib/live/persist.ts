import { send } from "./outbox";
import { cell, stored } from "./values";

/** How a var is kept in the browser. The server has it written, by the effect `store`. */
interface Keeper {
  read(key: string): string | null;
  /** Reports changes made by other tabs. */
  watch?(key: string, changed: (value: string) => void): void;
}

/** A var that the browser keeps. */
export interface StorageVar {
  bind(state: string, name: string): void;
}

export function storageVar({ read: readNow, watch }: Keeper): StorageVar {
  function read(key: string) {
    try {
      return readNow(key);
    } catch {
      return null; // The browser blocks storage.
    }
  }

  return {
    bind(state, name) {
      const key = `${state}.${name}`;
      const target = cell(state, name);
      const value = read(key);
      stored.set(key, () => read(key));
      if (value !== null) {
        if (typeof target.get() === "string") target.set(value);
        send({ storage: { [key]: value } });
      }
      watch?.(key, (changed) => send({ storage: { [key]: changed } }));
    },
  };
}
