/** What Python's `list()` makes of a value: characters, items or keys. */
export function list<T>(items: Iterable<T>): T[];
export function list(items: object): string[];
export function list(items: object | Iterable<unknown>): unknown[] {
  return Symbol.iterator in Object(items)
    ? [...(items as Iterable<unknown>)]
    : Object.keys(items);
}
