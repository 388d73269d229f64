/** The color mode of somebody who has not chosen one. */
export const defaultColorMode: "light" | "dark" | "system" = "system";
