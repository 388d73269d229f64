import {
  type ColorMode,
  setColorMode,
  toggleColorMode,
} from "../../color-mode";

export function applyColorMode(mode: ColorMode | "toggle") {
  if (mode === "toggle") toggleColorMode();
  else setColorMode(mode);
}
