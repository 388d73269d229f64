"use client";

import { useRef, useState } from "react";
import { keepDraft } from "./drafts";
import { settled } from "./outbox";

const SEND_AFTER = 300;

/** What a text field is given: `<input {...field} />`. */
export interface Field {
  value: string;
  onChange(event: { target: { value: string } }): void;
}

interface Draft {
  text: string;
  /** Whether the server has taken it. */
  taken: boolean;
}

/** `1.` and `1.0` on the way to `1.05`: what is typed may be the number that the server has. */
function isSameNumber(text: string, value: unknown): boolean {
  return typeof value === "number" && Number(text) === value;
}

/**
 * Binds a text field to a var on the server: what is typed shows at once and is
 * sent in pauses; the server's value shows when nothing is under way.
 */
export function useControlled(
  value: string | number | null | undefined,
  onChange: (value: string) => unknown,
  sendAfter = SEND_AFTER,
): Field {
  const [draft, setDraft] = useState<Draft | null>(null);
  const latest = useRef<string>("");
  const cancel = useRef(() => {});

  if (draft?.taken && !isSameNumber(draft.text, value)) setDraft(null);

  async function send(text: string) {
    cancel.current();
    await settled(() => onChange(text));
    if (latest.current === text) setDraft({ text, taken: true });
  }

  return {
    value: draft?.text ?? String(value ?? ""),
    onChange(event) {
      const text = event.target.value;
      latest.current = text;
      setDraft({ text, taken: false });
      cancel.current();
      const timer = setTimeout(() => send(text), sendAfter);
      const forget = keepDraft(() => send(text));
      cancel.current = () => {
        clearTimeout(timer);
        forget();
      };
    },
  };
}
