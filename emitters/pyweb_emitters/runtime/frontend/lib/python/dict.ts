type Dict<T> = Readonly<Record<string, T>> | Readonly<Record<number, T>>;

/** A value of a dict, or the fallback if the key is missing. */
export function get<T>(dict: Dict<T>, key: string | number): T | null;
export function get<T, U>(
  dict: Dict<T>,
  key: string | number,
  fallback: U,
): T | U;
export function get(
  dict: Readonly<Record<string, unknown>>,
  key: string | number,
  fallback: unknown = null,
) {
  return Object.hasOwn(dict, key) ? dict[key] : fallback;
}

export function keys(dict: object): string[] {
  return Object.keys(dict);
}

export function values<T>(dict: Readonly<Record<string, T>>): T[] {
  return Object.values(dict);
}

export function items<T>(dict: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(dict);
}
