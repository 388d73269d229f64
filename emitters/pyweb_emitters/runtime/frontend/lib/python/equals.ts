function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Python's `==`: lists and dicts are equal when their contents are. */
export function equals(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length &&
      left.every((item, index) => equals(item, right[index]))
    );
  }
  if (Array.isArray(left) || Array.isArray(right)) return false;
  if (isObject(left) && isObject(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => key in right && equals(left[key], right[key]))
    );
  }
  if (typeof left === "boolean" && typeof right === "number") {
    return Number(left) === right;
  }
  if (typeof left === "number" && typeof right === "boolean") {
    return left === Number(right);
  }
  return (left ?? null) === (right ?? null);
}
