import { lstrip } from "./strip";
import { WHITESPACE } from "./whitespace";

function splitWords(text: string, limit: number): string[] {
  const words: string[] = [];
  let rest = lstrip(text);
  while (rest) {
    const end = rest.search(WHITESPACE);
    if (end < 0 || words.length === limit) return [...words, rest];
    words.push(rest.slice(0, end));
    rest = lstrip(rest.slice(end));
  }
  return words;
}

/** Splits at a separator, or at runs of whitespace, at most `limit` times. */
export function split(
  text: string,
  separator: string | null = null,
  limit = -1,
): string[] {
  if (separator === null) return splitWords(text, limit);
  const parts = text.split(separator);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}

/** Lines without their ends. */
export function splitlines(text: string): string[] {
  const lines = text.split(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at these separators too.
    /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/,
  );
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
