export function back() {
  window.history.back();
}
