import type { Patches, Values } from "./messages";
import { applyPatches, reuse } from "./patch";
import { restored } from "./session";
import { type Signal, signal } from "./signal";

/** Every var of every state; a state's values may arrive before its module is loaded. */
const states = new Map<string, Map<string, Signal<unknown>>>();

/** Vars that the browser keeps, and how to read them. */
export const stored = new Map<string, () => string | null>();

function varsOf(state: string) {
  const vars = states.get(state) ?? new Map<string, Signal<unknown>>();
  states.set(state, vars);
  return vars;
}

export function cell(
  state: string,
  name: string,
  initial?: unknown,
): Signal<unknown> {
  const vars = varsOf(state);
  let found = vars.get(name);
  if (!found) {
    const saved = restored[state];
    const isSaved = saved && Object.hasOwn(saved, name);
    found = signal(isSaved ? saved[name] : initial);
    vars.set(name, found);
  }
  return found;
}

export function declare(state: string, initial: object) {
  for (const [name, value] of Object.entries(initial)) cell(state, name, value);
}

export function setValues(values: Values = {}) {
  for (const [state, vars] of Object.entries(values)) {
    for (const [name, value] of Object.entries(vars)) {
      const target = cell(state, name);
      target.set(reuse(target.get(), value));
    }
  }
}

export function patchValues(patches: Patches = {}) {
  for (const [state, vars] of Object.entries(patches)) {
    for (const [name, ops] of Object.entries(vars)) {
      const target = cell(state, name);
      target.set(applyPatches(target.get(), ops));
    }
  }
}

export function currentValues(): Values {
  const values: Values = {};
  for (const [state, vars] of states) {
    values[state] = Object.fromEntries(
      [...vars].map(([name, { get }]) => [name, get()]),
    );
  }
  return values;
}
