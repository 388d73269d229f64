export function scrollTo(id: string, top = true) {
  document.getElementById(id)?.scrollIntoView(top);
}

export function applyScroll({ id, top }: { id: string; top: boolean }) {
  scrollTo(id, top);
}
