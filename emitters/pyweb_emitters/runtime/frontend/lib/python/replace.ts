/** Replaces the first `limit` occurrences of a part, or all. */
export function replace(
  text: string,
  part: string,
  replacement: string,
  limit = -1,
): string {
  let left = limit < 0 ? Number.POSITIVE_INFINITY : limit;
  const pattern = part === "" ? /(?:)/gu : part;
  return text.replaceAll(pattern, (found) =>
    left-- > 0 ? replacement : found,
  );
}
