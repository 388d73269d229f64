"use client";

import type { ReactNode } from "react";
import { useControlled } from "./inputs";

interface ControlledProps {
  value: Parameters<typeof useControlled>[0];
  onChange: (value: string) => unknown;
  sendAfter?: number;
  children: (field: ReturnType<typeof useControlled>) => ReactNode;
}

/** `useControlled` for a field that stands in a list or is not always there. */
export function Controlled({
  value,
  onChange,
  sendAfter,
  children,
}: ControlledProps) {
  return children(useControlled(value, onChange, sendAfter));
}
