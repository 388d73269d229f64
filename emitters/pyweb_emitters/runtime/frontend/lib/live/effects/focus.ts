/** Radix puts the id on the field itself or on an element around it. */
function focusable(id: string): HTMLElement | null {
  const element = document.getElementById(id);
  return element?.matches("div, span")
    ? (element.querySelector<HTMLElement>("input, textarea, button") ?? element)
    : element;
}

export function setFocus(id: string) {
  focusable(id)?.focus();
}

export function blurFocus(id: string) {
  focusable(id)?.blur();
}
