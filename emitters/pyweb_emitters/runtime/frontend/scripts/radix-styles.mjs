/**
 * Leaves the styles of Radix Themes out of a production build that nothing in
 * this app can need: of components that no file imports, of colors that no file
 * names, and of breakpoints that no property is given for. It reads the files
 * with every build, so that there is no list to keep up to date.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const COMPONENTS = "node_modules/@radix-ui/themes/dist/esm/components";
const SKIPPED = ["node_modules", "out", "scripts", "tests"];
const COLORS = new Set(
  (
    "gray mauve slate sage olive sand gold bronze brown yellow amber orange tomato " +
    "red ruby crimson pink plum purple violet iris indigo blue cyan teal jade green " +
    "grass lime mint sky"
  ).split(" "),
);
/** Grays that are a theme's own choice for a color. */
const GRAY_OF = {
  mauve: "tomato red ruby crimson pink plum purple violet",
  slate: "iris indigo blue sky cyan",
  sage: "teal jade mint green",
  olive: "grass lime",
  sand: "yellow amber orange brown gold bronze",
};

const IMPORT = /import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"@radix-ui\/themes"/g;
const OTHER_IMPORT = /["']@radix-ui\/themes(?![^"']*\.css)/;
const BREAKPOINT = /\b(xs|sm|md|lg|xl)["']?\s*:\s/g;
const CONSTANT =
  /^\s*(?:"\w*"|[^"{}?]*\?\s*(?:"\w*"|undefined)\s*:\s*(?:"\w*"|undefined))\s*$/;

/** @param {{ colors?: string }} options Colors that only the server names, or "all". */
export default function radixStyles({ colors = "" } = {}) {
  return {
    postcssPlugin: "radix-styles",
    OnceExit(root, { result }) {
      if (process.env.NODE_ENV !== "production") return;
      const files = listSources(process.cwd());
      for (const file of files) {
        const parent = result.opts.from;
        const plugin = "radix-styles";
        result.messages.push({ type: "dependency", plugin, file, parent });
      }
      prune(root, needs(files, colors));
    },
  };
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory())
      return /\.([jt]sx?|css)$/.test(path) ? [path] : [];
    const skip = SKIPPED.includes(entry.name) || entry.name.startsWith(".");
    return skip ? [] : listSources(path);
  });
}

/** What the files can ask of the style sheet; of what is null they can ask all. */
function needs(files, colors) {
  const code = [];
  const styles = [];
  for (const file of files) {
    const list = file.endsWith(".css") ? styles : code;
    list.push(readFileSync(file, "utf8"));
  }
  const text = code.join("\n");
  const all = [text, ...styles].join("\n");
  return {
    classes: usedClasses(text, all),
    colors:
      colors === "all" || isOpen(text) ? null : usedColors(`${all} ${colors}`),
    breakpoints: new Set([...text.matchAll(BREAKPOINT)].map((m) => m[1])),
  };
}

/** Names of classes, or how they begin, that the imported components put into a page. */
function usedClasses(code, all) {
  const names = ["Theme"];
  const rest = code.replace(IMPORT, (_, list) => {
    for (const item of list.split(",")) {
      const [name] = item.replace(/^\s*type\s/, "").match(/\w+/) ?? [];
      if (name) names.push(name);
    }
    return "";
  });
  if (OTHER_IMPORT.test(rest)) return null;
  const classes = new Set(all.match(/\brt-[\w-]+/g));
  for (const file of modulesOf(names)) {
    const found = readFileSync(file, "utf8").match(/\brt-[\w-]+/g);
    for (const name of found ?? []) classes.add(name);
  }
  return classes;
}

/** The files that these components are made of. */
function modulesOf(names) {
  const folder = resolve(COMPONENTS);
  const index = readFileSync(join(folder, "index.js"), "utf8");
  const local = new Map();
  for (const [, list, path] of index.matchAll(
    /import(?:\*as|\s*\{)\s*([^}"]*?)\}?\s*from\s*"([^"]+)"/g,
  )) {
    for (const item of list.split(",")) {
      local.set(
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1),
        path,
      );
    }
  }
  const exported = index.match(/export\{([^}]*)\}/)?.[1] ?? "";
  const paths = new Map();
  for (const item of exported.split(",")) {
    const [from, name = from] = item.trim().split(/\s+as\s+/);
    paths.set(name, local.get(from));
  }
  const found = new Set();
  const waiting = names.map((name) => join(folder, paths.get(name) ?? ""));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file) || !file.endsWith(".js") || !existsSync(file)) continue;
    found.add(file);
    const imports = readFileSync(file, "utf8").matchAll(/from\s*"(\.[^"]+)"/g);
    for (const [, path] of imports) waiting.push(join(dirname(file), path));
  }
  return found;
}

/** Whether a color is computed while the app runs. */
function isOpen(code) {
  if (/--\$\{/.test(code)) return true;
  return [...code.matchAll(/(?<![\w-])(?:\w+C|c)olor=\{([^{}]*)/g)].some(
    ([, value]) => !CONSTANT.test(value),
  );
}

function usedColors(text) {
  const words = new Set(text.match(/[a-z]+/gi));
  const used = new Set([...COLORS].filter((color) => words.has(color)));
  used.add("gray").add("indigo");
  for (const [gray, members] of Object.entries(GRAY_OF)) {
    if (members.split(" ").some((color) => used.has(color))) used.add(gray);
  }
  return used;
}

function prune(root, used) {
  root.walkRules(/rt-|data-accent-color|data-gray-color/, (rule) => {
    const kept = rule.selectors.filter((selector) => canMatch(selector, used));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  if (used.colors) pruneColors(root, used.colors);
  root.walk((node) => {
    if (node.nodes?.length === 0 && node.name !== "layer") node.remove();
  });
}

function canMatch(selector, { classes, colors, breakpoints }) {
  const demanded = demands(selector);
  const color = demanded.match(
    /\[data-(?:accent|gray)-color=["']?([a-z]+)/,
  )?.[1];
  if (colors && COLORS.has(color) && !colors.has(color)) return false;
  if (!classes) return true;
  const names = demanded.matchAll(/\.(?:(\w+)\\:)?-?(rt-[\w-]+)/g);
  return [...names].every(
    ([, breakpoint, name]) =>
      (!breakpoint || breakpoints.has(breakpoint)) && isClass(name, classes),
  );
}

/** What an element must have: `:not()` asks for nothing, a list for one of its parts. */
function demands(selector) {
  let text = selector;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .replace(/:not\([^()]*\)/g, "")
      .replace(/:(?:where|is|has)\(([^()]*)\)/g, (_, part) =>
        part.includes(",") ? "" : ` ${part}`,
      );
  }
  return text;
}

/** `rt-r-size-2` is put together of `rt-r-size` and a value. */
function isClass(name, classes) {
  const parts = name.split("-");
  return parts.some((_, index) =>
    classes.has(parts.slice(0, parts.length - index).join("-")),
  );
}

/** Drops the definitions of colors that neither a file nor a rule that stays names. */
function pruneColors(root, colors) {
  const used = new Set(colors);
  root.walkDecls((declaration) => {
    for (const [, color] of declaration.value.matchAll(/var\(--([a-z]+)-/g)) {
      if (!declaration.prop.startsWith(`--${color}-`)) used.add(color);
    }
  });
  root.walkDecls(/^--[a-z]+-/, (declaration) => {
    const color = declaration.prop.match(/^--([a-z]+)-(?:a?\d+|[a-z]+)$/)?.[1];
    if (COLORS.has(color) && !used.has(color)) declaration.remove();
  });
}
