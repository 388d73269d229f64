export function setClipboard(text: string) {
  navigator.clipboard?.writeText(text).catch((error: unknown) => {
    console.error("The clipboard cannot be written:", error);
  });
}
