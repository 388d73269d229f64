export function windowAlert(message: unknown) {
  window.alert(String(message));
}
