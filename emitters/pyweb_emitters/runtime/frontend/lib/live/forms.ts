import type { FormEvent } from "react";

type Field = string | boolean | string[] | null;

interface SubmitOptions {
  /** Empties the form once it has been read. */
  reset?: boolean;
}

/** Ids that libraries make up are no names of fields. */
const MADE_UP_ID = /^(radix-|_r_|«)/;

function fieldValue(element: Element): Field | undefined {
  const checked = element.getAttribute("aria-checked");
  if (checked !== null) return checked === "true";
  if (element instanceof HTMLInputElement) {
    if (element.type === "checkbox") return element.checked;
    if (element.type === "radio" && !element.checked) return undefined;
    return element.value;
  }
  if (element instanceof HTMLSelectElement && element.multiple) {
    return [...element.selectedOptions].map((option) => option.value);
  }
  if (
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    return element.value;
  }
  if (element.matches('[role="radiogroup"]')) {
    return (
      element.querySelector<HTMLInputElement>("input:checked")?.value ?? null
    );
  }
  return element
    .querySelector(':scope > [role="slider"], :scope > * > [role="slider"]')
    ?.getAttribute("aria-valuenow");
}

/**
 * Reads a form: fields by name as the browser would submit them, and fields by
 * id, where a checkbox or switch is true or false.
 */
export function readForm(form: HTMLFormElement): Record<string, Field> {
  const data: Record<string, Field> = {};
  for (const [name, value] of new FormData(form)) {
    data[name] = typeof value === "string" ? value : value.name;
  }
  for (const select of form.querySelectorAll<HTMLSelectElement>(
    "select[multiple][name]",
  )) {
    data[select.name] = fieldValue(select) ?? [];
  }
  for (const element of form.querySelectorAll("[id]")) {
    if (MADE_UP_ID.test(element.id)) continue;
    const value = fieldValue(element);
    if (value === undefined) continue;
    data[element.id.replace(/[^\p{L}\p{N}_]+/gu, "_")] = value;
  }
  return data;
}

/** Handles a form's submit event with its data. */
export function submit<Data>(
  handler: (data: Data) => unknown,
  { reset = false }: SubmitOptions = {},
) {
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    handler(readForm(form) as Data);
    if (reset) form.reset();
  };
}
