function compareText(left: string, right: string): number {
  const others = [...right];
  for (const [index, char] of [...left].entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    const difference = (char.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Negative, zero or positive as Python orders numbers, strings and lists. */
export function compare(left: unknown, right: unknown): number {
  if (typeof left === "string" && typeof right === "string") {
    return compareText(left, right);
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    for (const [index, item] of left.entries()) {
      if (index >= right.length) return 1;
      const difference = compare(item, right[index]);
      if (difference !== 0) return difference;
    }
    return left.length - right.length;
  }
  return Number(left) - Number(right);
}
