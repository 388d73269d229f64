/** Why the server did not run an event to its end. */
export interface LiveError {
  code: string;
  message: string;
}

export type ToastLevel =
  | "default"
  | "info"
  | "success"
  | "warning"
  | "error"
  | "loading";

/** What a handler on the server may ask of the browser, by kind. */
export interface EffectValues {
  redirect: {
    path: string;
    external?: boolean;
    replace?: boolean;
    popup?: boolean;
  };
  toast:
    | { level: ToastLevel; message: string; options?: Record<string, unknown> }
    | { dismiss: string | number | null };
  alert: string;
  log: string;
  clipboard: string;
  download: { url: string; filename: string };
  scroll: { id: string; top: boolean };
  focus: string;
  blur: string;
  value: { id: string; value: unknown };
  back: true;
  store: {
    kind: "local" | "session" | "cookie";
    key: string;
    value: string | null;
    options?: Record<string, unknown>;
  };
  clear: "local" | "session";
  colorMode: "light" | "dark" | "system" | "toggle";
  call: { event: string; args: unknown[] };
}

/** An object with one key. */
export type Effect = Partial<EffectValues>;

/** The effects that this app knows, and what shows an error of the server. */
export type EffectHandlers = {
  [Kind in keyof EffectValues]?: (value: EffectValues[Kind]) => void;
} & { error?: (error: LiveError) => void };
