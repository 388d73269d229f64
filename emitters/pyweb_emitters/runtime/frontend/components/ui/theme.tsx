import type { Theme as RadixTheme } from "@radix-ui/themes";
import type { ComponentProps } from "react";

type ThemeProps = Omit<
  ComponentProps<typeof RadixTheme>,
  "accentColor" | "grayColor" | "asChild" | "ref"
> & {
  accentColor: string;
  grayColor: string;
};

/**
 * The element that Radix Themes reads its theme from, without the context that
 * only its overlays need: where a Dialog, a Tooltip or the like is added, the
 * layout imports the Theme of Radix itself instead.
 */
export function Theme({
  accentColor,
  grayColor,
  appearance = "inherit",
  panelBackground = "translucent",
  radius = "medium",
  scaling = "100%",
  hasBackground = true,
  className = "",
  ...props
}: ThemeProps) {
  const mode = appearance === "inherit" ? "" : appearance;
  return (
    <div
      data-is-root-theme="true"
      data-accent-color={accentColor}
      data-gray-color={grayColor}
      data-has-background={hasBackground}
      data-panel-background={panelBackground}
      data-radius={radius}
      data-scaling={scaling}
      {...props}
      className={["radix-themes", mode, className].filter(Boolean).join(" ")}
    />
  );
}
