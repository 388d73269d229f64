/** A value as the browser prints it: `true`, and lists and dicts as JSON. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
