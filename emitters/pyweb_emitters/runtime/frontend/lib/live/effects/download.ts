import type { EffectValues } from "../effect-types";
import { safeUrl } from "../navigation";

/** Saves a file; `url` may hold the data itself. */
export function download({ url, filename }: EffectValues["download"]) {
  const link = document.createElement("a");
  link.href = safeUrl(url).href;
  link.download = filename;
  document.body.append(link);
  link.click();
  link.remove();
}
