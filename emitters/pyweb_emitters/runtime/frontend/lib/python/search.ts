import { equals } from "./equals";

type OneOrMany = string | readonly string[];

export function startsWith(text: string, prefix: OneOrMany): boolean {
  return [prefix].flat().some((one) => text.startsWith(one));
}

export function endsWith(text: string, suffix: OneOrMany): boolean {
  return [suffix].flat().some((one) => text.endsWith(one));
}

/** How often a part occurs in a string, or an item in a list. */
export function count(
  container: string | readonly unknown[],
  item: unknown,
): number {
  if (typeof container !== "string") {
    return container.filter((other) => equals(other, item)).length;
  }
  return item === ""
    ? [...container].length + 1
    : container.split(String(item)).length - 1;
}

function position(text: string, index: number): number {
  return index < 0 ? -1 : [...text.slice(0, index)].length;
}

/** Where a part begins, counted in characters, or -1. */
export function find(text: string, part: string): number {
  return position(text, text.indexOf(part));
}

export function rfind(text: string, part: string): number {
  return position(text, text.lastIndexOf(part));
}
