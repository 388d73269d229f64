"use client";

import { DropdownMenu } from "@radix-ui/themes";
import type { ComponentProps } from "react";
import { setColorMode } from "@/lib/color-mode";
import { ColorModeButton } from "./color-mode";

/** The color mode button with a choice that includes the system's. */
export function ColorModeMenu(props: ComponentProps<typeof ColorModeButton>) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>
        <ColorModeButton onClick={undefined} {...props} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        <DropdownMenu.Item onSelect={() => setColorMode("light")}>
          Light
        </DropdownMenu.Item>
        <DropdownMenu.Item onSelect={() => setColorMode("dark")}>
          Dark
        </DropdownMenu.Item>
        <DropdownMenu.Item onSelect={() => setColorMode("system")}>
          System
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
