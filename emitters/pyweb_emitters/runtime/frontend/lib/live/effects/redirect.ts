import type { EffectValues } from "../effect-types";
import { navigate } from "../navigation";

type Redirect = EffectValues["redirect"];

/** Goes to another page; `external` opens it in a tab of its own. */
export function redirect(
  path: string,
  { external, replace, popup }: Omit<Redirect, "path"> = {},
) {
  if (external) window.open(path, "_blank", `noopener${popup ? ",popup" : ""}`);
  else navigate(path, replace);
}

export function applyRedirect({ path, ...options }: Redirect) {
  redirect(path, options);
}
