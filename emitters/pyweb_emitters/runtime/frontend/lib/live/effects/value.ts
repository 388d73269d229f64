/** Puts a value into a form field that React does not control. */
export function setValue(id: string, value: unknown) {
  const element = document.getElementById(id);
  const field = element?.matches("input, textarea, select")
    ? element
    : element?.querySelector("input, textarea, select");
  if (field instanceof HTMLInputElement && field.type === "checkbox") {
    field.checked = Boolean(value);
  } else if (field && "value" in field) {
    field.value = String(value ?? "");
  }
}

export function applyValue({ id, value }: { id: string; value: unknown }) {
  setValue(id, value);
}
