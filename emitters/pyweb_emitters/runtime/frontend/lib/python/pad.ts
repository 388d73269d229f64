/** Fills a string up to a width, counted in characters. */
export function ljust(text: string, width: number, fill = " "): string {
  return text + fill.repeat(Math.max(0, width - [...text].length));
}

export function rjust(text: string, width: number, fill = " "): string {
  return fill.repeat(Math.max(0, width - [...text].length)) + text;
}

/** Fills with zeros, after the sign if there is one. */
export function zfill(text: string, width: number): string {
  const sign = /^[+-]/.exec(text)?.[0] ?? "";
  return sign + rjust(text.slice(sign.length), width - sign.length, "0");
}
