/** Python's `%`: the result has the sign of the divisor. */
export function mod(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  if (rest === 0) return 0;
  return rest < 0 === divisor < 0 ? rest : rest + divisor;
}

/** Python's `//`: rounds towards negative infinity. */
export function floorDiv(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  const isBelow = rest !== 0 && rest < 0 !== divisor < 0;
  const quotient = (dividend - rest) / divisor - (isBelow ? 1 : 0);
  const floor = Math.floor(quotient);
  return (quotient - floor > 0.5 ? floor + 1 : floor) || 0;
}

export function divmod(dividend: number, divisor: number): [number, number] {
  return [floorDiv(dividend, divisor), mod(dividend, divisor)];
}
