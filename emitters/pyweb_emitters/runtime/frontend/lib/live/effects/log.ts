export function consoleLog(message: unknown) {
  console.log(message);
}
