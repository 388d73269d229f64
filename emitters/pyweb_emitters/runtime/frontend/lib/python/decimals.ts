const EXTRA = 45;
const MAX_DIGITS = 100;

/** The browser rounds an exact half up; Python takes the even neighbour. */
function settleTie(rounded: string, exact: string, extra: number): string {
  const kept = exact.slice(0, -extra).replace(/\.$/, "");
  const isTie = /^50*$/.test(exact.slice(-extra));
  return isTie && Number(kept.at(-1)) % 2 === 0 ? kept : rounded;
}

/** `value` with a number of decimals, rounded half to even. */
export function toFixed(value: number, digits: number): string {
  if (Math.abs(value) >= 1e21) {
    const whole = BigInt(value).toString();
    return digits > 0 ? `${whole}.${"0".repeat(digits)}` : whole;
  }
  const extra = Math.min(EXTRA, MAX_DIGITS - digits);
  return settleTie(value.toFixed(digits), value.toFixed(digits + extra), extra);
}

/** `value` as mantissa and exponent, rounded half to even. */
export function toExponential(
  value: number,
  digits: number,
): [mantissa: string, exponent: number] {
  const extra = Math.min(EXTRA, MAX_DIGITS - digits);
  const [exact = ""] = value.toExponential(digits + extra).split("e");
  const [rounded = "", exponent] = value.toExponential(digits).split("e");
  return [settleTie(rounded, exact, extra), Number(exponent)];
}
