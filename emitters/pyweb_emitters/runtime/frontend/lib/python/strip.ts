import { WHITESPACE } from "./whitespace";

function isOneOf(chars: string | null) {
  const set = chars === null ? null : new Set(chars);
  return (char: string) => (set ? set.has(char) : WHITESPACE.test(char));
}

/** Removes whitespace, or any of `chars`, from the left end. */
export function lstrip(text: string, chars: string | null = null): string {
  const unwanted = isOneOf(chars);
  const all = [...text];
  const start = all.findIndex((char) => !unwanted(char));
  return start < 0 ? "" : all.slice(start).join("");
}

/** Removes whitespace, or any of `chars`, from the right end. */
export function rstrip(text: string, chars: string | null = null): string {
  const unwanted = isOneOf(chars);
  const all = [...text];
  return all
    .slice(0, all.findLastIndex((char) => !unwanted(char)) + 1)
    .join("");
}

/** Removes whitespace, or any of `chars`, from both ends. */
export function strip(text: string, chars: string | null = null): string {
  return lstrip(rstrip(text, chars), chars);
}
