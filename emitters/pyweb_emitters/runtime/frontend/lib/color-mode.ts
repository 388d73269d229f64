"use client";

import { useSyncExternalStore } from "react";
import { defaultColorMode } from "./color-mode-default";

export type ColorMode = "light" | "dark" | "system";

const STORAGE_KEY = "theme";
const listeners = new Set<() => void>();

function prefersDark() {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function rawMode(): ColorMode {
  try {
    const saved = localStorage.getItem(STORAGE_KEY);
    return (saved as ColorMode | null) ?? defaultColorMode;
  } catch {
    return defaultColorMode;
  }
}

function resolvedMode(): "light" | "dark" {
  const mode = rawMode();
  if (mode !== "system") return mode;
  return prefersDark().matches ? "dark" : "light";
}

function show() {
  const mode = resolvedMode();
  const { classList, style } = document.documentElement;
  classList.remove("light", "dark");
  classList.add(mode);
  style.colorScheme = mode;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  prefersDark().addEventListener("change", show);
  window.addEventListener("storage", show);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    prefersDark().removeEventListener("change", show);
    window.removeEventListener("storage", show);
  };
}

export function setColorMode(mode: ColorMode) {
  try {
    localStorage.setItem(STORAGE_KEY, mode);
  } catch {
    // The browser blocks storage: the mode cannot be kept.
  }
  show();
}

export function toggleColorMode() {
  setColorMode(resolvedMode() === "dark" ? "light" : "dark");
}

/** The color mode that the page is shown in. */
export function useColorMode(): "light" | "dark" {
  return useSyncExternalStore(subscribe, resolvedMode, () =>
    defaultColorMode === "dark" ? "dark" : "light",
  );
}

/** The color mode as chosen: it may be "system". */
export function useRawColorMode(): ColorMode {
  return useSyncExternalStore(subscribe, rawMode, () => defaultColorMode);
}
