import { writeCookie } from "../cookies";
import type { EffectValues } from "../effect-types";

/** Writes what the browser keeps under a key; null removes it. */
export function storeValue({
  kind,
  key,
  value,
  options,
}: EffectValues["store"]) {
  if (kind === "cookie") {
    writeCookie(key, value ?? "", {
      ...options,
      ...(value === null && { maxAge: 0 }),
    });
    return;
  }
  const area = kind === "local" ? localStorage : sessionStorage;
  if (value === null) area.removeItem(key);
  else area.setItem(key, value);
}

/** Empties a storage area, but keeps what ties this tab to its session. */
export function clearStorage(kind: "local" | "session") {
  const area = kind === "local" ? localStorage : sessionStorage;
  for (const key of Object.keys(area)) {
    if (!key.startsWith("live.")) area.removeItem(key);
  }
}
