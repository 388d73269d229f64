import { toFixed } from "./decimals";

/** Rounds half to even; negative digits round to tens, hundreds, … */
export function round(value: number, digits = 0): number {
  if (!Number.isFinite(value)) return value;
  if (digits >= 0) return Number(toFixed(value, digits)) || 0;
  const unit = 10 ** -digits;
  const [lower, rest] = [Math.floor(value / unit), Math.abs(value % unit)];
  const isTie = rest * 2 === unit;
  if (isTie) return (lower % 2 === 0 ? lower : lower + 1) * unit;
  return Math.round(value / unit) * unit || 0;
}
