import { repr } from "./repr";

/** A value as Python prints it: `True`, `None`, `['a', 1]`. */
export function str(value: unknown): string {
  return typeof value === "string" ? value : repr(value);
}
