export function enumerate<T>(items: Iterable<T>, start = 0): [number, T][] {
  return Array.from(items, (item, index) => [index + start, item]);
}

type Zipped<Lists extends readonly (readonly unknown[])[]> = {
  -readonly [Index in keyof Lists]: Lists[Index][number];
};

/** Pairs up lists, as far as the shortest goes. */
export function zip<Lists extends readonly (readonly unknown[])[]>(
  ...lists: Lists
): Zipped<Lists>[] {
  const length = lists.length
    ? Math.min(...lists.map((list) => list.length))
    : 0;
  return Array.from(
    { length },
    (_, index) => lists.map((list) => list[index]) as Zipped<Lists>,
  );
}

export function reversed<T>(items: Iterable<T>): T[] {
  return [...items].reverse();
}
