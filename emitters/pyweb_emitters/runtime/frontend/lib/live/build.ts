/** Changes with every build: an open tab of another build loads the page anew. */
export const build = "dev";
