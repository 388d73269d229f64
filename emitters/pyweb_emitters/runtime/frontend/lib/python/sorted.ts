import { compare } from "./compare";

interface SortOptions<T> {
  key?: (item: T) => unknown;
  reverse?: boolean;
}

/** A sorted copy; equal items keep their order, also in reverse. */
export function sorted<T>(
  items: Iterable<T>,
  { key = (item) => item, reverse = false }: SortOptions<T> = {},
): T[] {
  const sign = reverse ? -1 : 1;
  return [...items].sort(
    (left, right) => sign * compare(key(left), key(right)),
  );
}
