import { defaultColorMode } from "@/lib/color-mode-default";

const script = `{
  const root = document.documentElement;
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    let mode = "${defaultColorMode}";
    try {
      mode = localStorage.getItem("theme") ?? mode;
    } catch {}
    if (mode === "system") mode = prefersDark.matches ? "dark" : "light";
    root.classList.remove("light", "dark");
    root.classList.add(mode);
    root.style.colorScheme = mode;
  };
  show();
  prefersDark.addEventListener("change", show);
}`;

/** Stands in the head: sets the color mode before anything is painted. */
export function ColorModeScript() {
  return <script>{script}</script>;
}
