export function sum(items: Iterable<number | boolean>, start = 0): number {
  let total = start;
  for (const item of items) total += Number(item);
  return total;
}
