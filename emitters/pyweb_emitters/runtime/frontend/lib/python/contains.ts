import { equals } from "./equals";

/** Python's `item in container`: part of a string, item of a list, key of a dict. */
export function contains(container: unknown, item: unknown): boolean {
  if (typeof container === "string") return container.includes(String(item));
  if (Array.isArray(container)) {
    return container.some((other) => equals(other, item));
  }
  return (
    typeof container === "object" &&
    container !== null &&
    Object.hasOwn(container, String(item))
  );
}
