import type { EffectValues } from "../effect-types";

/** Saves a file; `url` may hold the data itself. */
export function download({ url, filename }: EffectValues["download"]) {
  const link = document.createElement("a");
  link.href = url;
  link.download = filename;
  document.body.append(link);
  link.click();
  link.remove();
}
