import { toExponential, toFixed } from "./decimals";
import type { Spec } from "./format-spec";
import { floatRepr } from "./repr";

const BASES: Record<string, number> = { b: 2, o: 8, x: 16, X: 16 };

function withoutZeros(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

function exponential(
  [mantissa, exponent]: [string, number],
  trim = (decimal: string) => decimal,
): string {
  const sign = exponent < 0 ? "-" : "+";
  const digits = String(Math.abs(exponent)).padStart(2, "0");
  return `${trim(mantissa)}e${sign}${digits}`;
}

function general(value: number, { precision, alternate }: Spec): string {
  const digits = Math.max(1, precision ?? 6);
  const parts = toExponential(value, digits - 1);
  const [, exponent] = parts;
  const trim = alternate ? (decimal: string) => decimal : withoutZeros;
  return exponent >= -4 && exponent < digits
    ? trim(toFixed(value, digits - 1 - exponent))
    : exponential(parts, trim);
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
  if (!Number.isFinite(value)) return spec.type === "%" ? "inf%" : "inf";
  switch (spec.type.toLowerCase()) {
    case "f":
      return toFixed(value, spec.precision ?? 6);
    case "%":
      return `${toFixed(value * 100, spec.precision ?? 6)}%`;
    case "e":
      return exponential(toExponential(value, spec.precision ?? 6));
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

/** Splits off what follows the whole digits: decimals, exponent, percent sign. */
function splitDigits(text: string, type: string): [string, string] {
  const end = type in BASES ? -1 : text.search(/[.e%]/);
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}

function group(text: string, width: number, spec: Spec): string {
  if (!spec.grouping) return text;
  const size = spec.type in BASES ? 4 : 3;
  const places = new RegExp(`(?!^)(?=(\\w{${size}})+$)`, "g");
  const [whole, rest] = splitDigits(text, spec.type);
  let digits = whole;
  const grouped = () => digits.replace(places, spec.grouping) + rest;
  if (spec.fill === "0" && spec.align === "=") {
    while (grouped().length < width) digits = `0${digits}`;
  }
  return grouped();
}

/** The sign of a number, and its digits by a format specification. */
export function formatNumber(value: number, spec: Spec): [string, string] {
  const negative = value < 0 || Object.is(value, -0);
  const positive = spec.sign === "-" ? "" : spec.sign;
  const sign = negative ? "-" : positive;
  const digits = digitsOf(Math.abs(value), spec);
  const text = group(digits, spec.width - sign.length, spec);
  return [sign, /[EFG]/.test(spec.type) ? text.toUpperCase() : text];
}
