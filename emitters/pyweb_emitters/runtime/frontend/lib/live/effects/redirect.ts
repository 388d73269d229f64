import type { EffectValues } from "../effect-types";
import { navigate, safeUrl } from "../navigation";

type Redirect = EffectValues["redirect"];

/** Goes to another page; `external` opens it in a tab of its own. */
export function redirect(
  path: string,
  { external, replace, popup }: Omit<Redirect, "path"> = {},
) {
  if (external) {
    const features = `noopener${popup ? ",popup" : ""}`;
    window.open(safeUrl(path), "_blank", features);
  } else {
    navigate(path, replace);
  }
}

export function applyRedirect({ path, ...options }: Redirect) {
  redirect(path, options);
}
