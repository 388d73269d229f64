/** Replaces the first `limit` occurrences of a part, or all. */
export function replace(
  text: string,
  part: string,
  replacement: string,
  limit = -1,
): string {
  if (limit < 0) return text.replaceAll(part, () => replacement);
  let left = limit;
  return text.replaceAll(part, (found) => (left-- > 0 ? replacement : found));
}
