"use client";

import type { ComponentProps } from "react";
import { Toaster as Sonner } from "sonner";
import { useColorMode } from "@/lib/color-mode";

/** The corner of the page in which toasts appear. */
export function Toaster(props: ComponentProps<typeof Sonner>) {
  return <Sonner theme={useColorMode()} richColors expand {...props} />;
}
