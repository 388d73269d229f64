/** What Python takes for whitespace; the browser's `\s` is another set. */
export const WHITESPACE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python splits at these separators too.
  /[\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
