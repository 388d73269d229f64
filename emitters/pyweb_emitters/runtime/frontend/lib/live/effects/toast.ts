import { type ExternalToast, toast as sonner } from "sonner";
import type { EffectValues, LiveError, ToastLevel } from "../effect-types";

function show(level: ToastLevel, message: string, options?: ExternalToast) {
  const { title, ...rest } = (options ?? {}) as ExternalToast & {
    title?: string;
  };
  const text = message || title || "";
  return level === "default" ? sonner(text, rest) : sonner[level](text, rest);
}

function at(level: ToastLevel) {
  return (message: string, options?: ExternalToast) =>
    show(level, message, options);
}

/** Shows a message in a corner of the page. */
export const toast = Object.assign(at("default"), {
  info: at("info"),
  success: at("success"),
  warning: at("warning"),
  error: at("error"),
  loading: at("loading"),
  dismiss: (id?: string | number) => sonner.dismiss(id),
});

export function applyToast(value: EffectValues["toast"]) {
  if ("dismiss" in value) toast.dismiss(value.dismiss ?? undefined);
  else show(value.level, value.message, value.options);
}

export function showErrorToast({ message }: LiveError) {
  toast.error(message);
}
