import { toExponential, toFixed } from "./decimals";
import type { Spec } from "./format-spec";
import { floatRepr } from "./repr";

const BASES: Record<string, number> = { b: 2, o: 8, x: 16, X: 16 };

function exponential(value: number, digits: number): string {
  const [mantissa, exponent] = toExponential(value, digits);
  const sign = exponent < 0 ? "-" : "+";
  return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function general(value: number, { precision, alternate }: Spec): string {
  const digits = Math.max(1, precision ?? 6);
  const [, exponent] = toExponential(value, digits - 1);
  const isPlain = exponent >= -4 && exponent < digits;
  const text = isPlain
    ? toFixed(value, digits - 1 - exponent)
    : exponential(value, digits - 1);
  if (alternate) return text;
  return text.replace(/\.?0+(?=e|$)/, (zeros) =>
    text.includes(".") ? "" : zeros,
  );
}

function plain(value: number, spec: Spec): string {
  if (spec.precision !== null) {
    const text = general(value, spec);
    return /[.e]/.test(text) ? text : `${text}.0`;
  }
  return Number.isInteger(value) ? BigInt(value).toString() : floatRepr(value);
}

function integer(value: number, spec: Spec): string {
  const digits = BigInt(value).toString(BASES[spec.type] ?? 10);
  const prefix = spec.alternate && spec.type in BASES ? `0${spec.type}` : "";
  return prefix + (spec.type === "X" ? digits.toUpperCase() : digits);
}

function digitsOf(value: number, spec: Spec): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return "inf";
  switch (spec.type.toLowerCase()) {
    case "f":
      return toFixed(value, spec.precision ?? 6);
    case "%":
      return `${toFixed(value * 100, spec.precision ?? 6)}%`;
    case "e":
      return exponential(value, spec.precision ?? 6);
    case "g":
      return general(value, spec);
    case "c":
      return String.fromCodePoint(value);
    case "":
      return plain(value, spec);
    default:
      return integer(value, spec);
  }
}

function group(text: string, { grouping, type, fill, align, width }: Spec) {
  if (!grouping) return text;
  const size = type.toLowerCase() in BASES ? 4 : 3;
  const [, digits = "", rest = ""] = /^(\w*?)((?:\.|e|%).*)?$/.exec(text) ?? [];
  let wide = digits;
  const grouped = () =>
    wide.replace(new RegExp(`(?!^)(?=(\\w{${size}})+$)`, "g"), grouping);
  if (fill === "0" && align === "=") {
    while ((grouped() + rest).length < width) wide = `0${wide}`;
  }
  return grouped() + rest;
}

/** The sign of a number, and its digits by a format specification. */
export function formatNumber(value: number, spec: Spec): [string, string] {
  const negative = value < 0 || Object.is(value, -0);
  const positive = spec.sign === "-" ? "" : spec.sign;
  const sign = negative ? "-" : positive;
  const digits = digitsOf(Math.abs(value), spec);
  const text = /[EFG]/.test(spec.type) ? digits.toUpperCase() : digits;
  return [sign, group(text, { ...spec, width: spec.width - sign.length })];
}
