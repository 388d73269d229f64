"use client";

import { IconButton, Switch } from "@radix-ui/themes";
import { Moon, Sun } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { toggleColorMode, useColorMode } from "@/lib/color-mode";

type Corner = "top-left" | "top-right" | "bottom-left" | "bottom-right";

const corners: Record<Corner, string> = {
  "top-left": "fixed top-[2rem] left-[2rem]",
  "top-right": "fixed top-[2rem] right-[2rem]",
  "bottom-left": "fixed bottom-[2rem] left-[2rem]",
  "bottom-right": "fixed right-[2rem] bottom-[2rem]",
};

/** Both icons are in the page and CSS picks one, so that none flashes. */
export function ColorModeIcon({
  light = <Sun />,
  dark = <Moon />,
}: {
  light?: ReactNode;
  dark?: ReactNode;
}) {
  return (
    <>
      <span className="contents [.dark_&]:hidden">{light}</span>
      <span className="hidden [.dark_&]:contents">{dark}</span>
    </>
  );
}

export function ColorModeButton({
  position,
  className = "",
  children = <ColorModeIcon />,
  ...props
}: ComponentProps<typeof IconButton> & { position?: Corner }) {
  const place = position ? corners[position] : "";
  return (
    <IconButton
      aria-label="Toggle color mode"
      onClick={toggleColorMode}
      className={`z-20 cursor-pointer bg-transparent p-[6px] text-inherit ${place} ${className}`}
      {...props}
    >
      {children}
    </IconButton>
  );
}

export function ColorModeSwitch(props: ComponentProps<typeof Switch>) {
  return (
    <Switch
      aria-label="Dark mode"
      checked={useColorMode() === "dark"}
      onCheckedChange={toggleColorMode}
      {...props}
    />
  );
}
