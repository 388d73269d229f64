/** Whether Python takes a value for true: empty strings, lists and dicts are false. */
export function truthy<T>(value: T): value is NonNullable<T> {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null) {
    return Object.keys(value).length > 0;
  }
  return Number.isNaN(value) || Boolean(value);
}

export function any(items: Iterable<unknown>): boolean {
  return [...items].some(truthy);
}

export function all(items: Iterable<unknown>): boolean {
  return [...items].every(truthy);
}
