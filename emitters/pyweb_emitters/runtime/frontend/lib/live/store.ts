import { useSyncExternalStore } from "react";
import { dispatch } from "./outbox";
import type { StorageVar } from "./persist";
import { cell, declare } from "./values";

interface EventSpec<Args extends unknown[]> {
  handler: string;
  /** Never set: carries the types of the arguments. */
  call?: (...args: Args) => void;
}

type EventSpecs = Record<string, EventSpec<never[]>>;

type Events<Specs> = {
  [Name in keyof Specs]: Specs[Name] extends EventSpec<infer Args>
    ? (...args: Args) => Promise<void>
    : never;
};

interface StateReader<Vars> {
  /** Reads a var and renders the component again when it changes. */
  use<Name extends keyof Vars & string>(name: Name): Vars[Name];
  /** Reads a var once, for event handlers. */
  get<Name extends keyof Vars & string>(name: Name): Vars[Name];
}

interface StateOptions<Vars> {
  storage?: Partial<Record<keyof Vars & string, StorageVar>>;
}

/** Names a handler on the server and the types of its arguments. */
export function event<Args extends unknown[] = []>(
  handler: string,
): EventSpec<Args> {
  return { handler };
}

function bind(state: string, storage: Partial<Record<string, StorageVar>>) {
  for (const [name, kept] of Object.entries(storage)) kept?.bind(state, name);
}

/** Declares the browser's view of a state that lives on the server. */
export function defineState<Vars extends object, Specs extends EventSpecs>(
  state: string,
  initial: Vars,
  events: Specs,
  options: StateOptions<Vars> = {},
): StateReader<Vars> & Events<Specs> {
  declare(state, initial);
  if (typeof window !== "undefined") bind(state, options.storage ?? {});

  const methods = Object.entries(events).map(([name, { handler }]) => [
    name,
    (...args: unknown[]) => dispatch(`${state}.${handler}`, args),
  ]);

  const reader: StateReader<Vars> = {
    use: function useVar<Name extends keyof Vars & string>(name: Name) {
      const { get, subscribe } = cell(state, name);
      const value = useSyncExternalStore(subscribe, get, () => initial[name]);
      return value as Vars[Name];
    },
    get<Name extends keyof Vars & string>(name: Name) {
      return cell(state, name).get() as Vars[Name];
    },
  };
  return Object.assign(reader, Object.fromEntries(methods) as Events<Specs>);
}
