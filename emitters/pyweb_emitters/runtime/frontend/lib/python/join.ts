/** Python's `separator.join(items)`. */
export function join(separator: string, items: Iterable<string>): string {
  return [...items].join(separator);
}
