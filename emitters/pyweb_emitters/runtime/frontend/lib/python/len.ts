/** How many characters, items or keys. */
export function len(value: string | readonly unknown[] | object): number {
  if (typeof value === "string") return [...value].length;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}
