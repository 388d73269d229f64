import type { Page } from "./messages";

type Params = Page["params"];

/** Next.js hands out the parameters as they stand in the URL. */
export function decodeParams(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map(decodeURIComponent)
        : decodeURIComponent(value),
    ]),
  );
}

/** `/post/3` with the parameter `id: "3"` is of the route `/post/[id]`. */
export function routePattern(path: string, params: Params): string {
  const pattern: string[] = [];
  let rest = path.split("/");
  for (const [name, value] of Object.entries(params).reverse()) {
    const values = [value].flat();
    const at = rest.lastIndexOf(values[0] ?? "");
    if (at < 0) continue;
    pattern.unshift(
      Array.isArray(value) ? `[[...${name}]]` : `[${name}]`,
      ...rest.slice(at + values.length),
    );
    rest = rest.slice(0, at);
  }
  return [...rest, ...pattern].join("/") || "/";
}
