import { strip } from "./strip";

const SPECIAL: Record<string, number> = {
  inf: Infinity,
  infinity: Infinity,
  nan: Number.NaN,
};

/** Python's `int()`: cuts off decimals; not a number if the text is not one. */
export function int(value: string | number | boolean, base = 10): number {
  if (typeof value !== "string") return Math.trunc(Number(value)) || 0;
  const text = strip(value).replace(/(?<=\w)_(?=\w)/g, "");
  const digits = text.replace(/^[+-]/, "").toLowerCase();
  const isNumber = [...digits].every((char) => {
    const digit = Number.parseInt(char, 36);
    return digit < base;
  });
  return digits && isNumber ? Number.parseInt(text, base) || 0 : Number.NaN;
}

/** Python's `float()`; not a number if the text is not one. */
export function float(value: string | number | boolean): number {
  if (typeof value !== "string") return Number(value);
  const text = strip(value).replace(/(?<=\d)_(?=\d)/g, "");
  const name = text.replace(/^[+-]/, "").toLowerCase();
  const special = SPECIAL[name];
  if (special !== undefined) return text.startsWith("-") ? -special : special;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
    ? Number(text)
    : Number.NaN;
}
