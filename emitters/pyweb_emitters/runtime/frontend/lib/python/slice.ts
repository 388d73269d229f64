type Bound = number | null;

function clamp(value: number, length: number, low: number, high: number) {
  const position = value < 0 ? value + length : value;
  return Math.min(Math.max(position, low), high);
}

/** Python's `items[start:stop:step]`; a string is cut by characters. */
export function slice(
  text: string,
  start?: Bound,
  stop?: Bound,
  step?: Bound,
): string;
export function slice<T>(
  items: readonly T[],
  start?: Bound,
  stop?: Bound,
  step?: Bound,
): T[];
export function slice(
  items: string | readonly unknown[],
  start: Bound = null,
  stop: Bound = null,
  step: Bound = null,
) {
  const source: readonly unknown[] =
    typeof items === "string" ? [...items] : items;
  const { length } = source;
  const stride = step ?? 1;
  const [low, high] = stride > 0 ? [0, length] : [-1, length - 1];
  const first = stride > 0 ? low : high;
  const last = stride > 0 ? high : low;
  const from = start === null ? first : clamp(start, length, low, high);
  const to = stop === null ? last : clamp(stop, length, low, high);
  const picked: unknown[] = [];
  for (let i = from; stride > 0 ? i < to : i > to; i += stride) {
    picked.push(source[i]);
  }
  return typeof items === "string" ? picked.join("") : picked;
}
