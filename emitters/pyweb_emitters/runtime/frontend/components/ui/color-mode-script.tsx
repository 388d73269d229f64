import { defaultColorMode } from "@/lib/color-mode-default";

const script = `{
  const root = document.documentElement;
  let mode = "${defaultColorMode}";
  try {
    mode = localStorage.getItem("theme") ?? mode;
  } catch {}
  if (mode === "system") {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    mode = dark ? "dark" : "light";
  }
  root.classList.add(mode);
  root.style.colorScheme = mode;
}`;

/** Stands in the head: sets the color mode before anything is painted. */
export function ColorModeScript() {
  return <script>{script}</script>;
}
