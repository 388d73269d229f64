import { compare } from "./compare";

interface ExtremeOptions<T> {
  key?: (item: T) => unknown;
  /** What an empty list gives. */
  fallback?: T;
}

function best<T>(
  items: Iterable<T>,
  { key = (item) => item, fallback }: ExtremeOptions<T>,
  sign: 1 | -1,
): T {
  const [first = fallback, ...others] = items;
  return others.reduce(
    (found, item) => (sign * compare(key(item), key(found)) > 0 ? item : found),
    first as T,
  );
}

/** The first of the largest items. */
export function max<T>(items: Iterable<T>, options: ExtremeOptions<T> = {}): T {
  return best(items, options, 1);
}

/** The first of the smallest items. */
export function min<T>(items: Iterable<T>, options: ExtremeOptions<T> = {}): T {
  return best(items, options, -1);
}
