import type { Key, Patch } from "./messages";

type Container = unknown[] | Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function child(value: unknown, key: Key): unknown {
  return isContainer(value) ? (value as Record<Key, unknown>)[key] : undefined;
}

/** Copies the containers along the path and nothing else. */
function update(
  value: unknown,
  [key, ...rest]: Key[],
  change: (target: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) };
  (copy as Record<Key, unknown>)[key] = update(child(value, key), rest, change);
  return copy;
}

function apply(value: unknown, patch: Patch): unknown {
  const [kind, path] = patch;
  switch (kind) {
    case "set":
      return update(value, path, () => patch[2]);
    case "splice":
      return update(value, path, (target) =>
        (target as unknown[]).toSpliced(patch[2], patch[3], ...patch[4]),
      );
    case "delete":
      return update(value, path.slice(0, -1), (target) => {
        const { [String(path.at(-1))]: _, ...kept } = target as Record<
          string,
          unknown
        >;
        return kept;
      });
  }
}

/** Applies patches without touching the old value: unchanged rows keep their identity. */
export function applyPatches(value: unknown, patches: Patch[]): unknown {
  return patches.reduce(apply, value);
}

/** Takes over the parts of `previous` that are equal to those of `next`. */
export function reuse(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (!isContainer(previous) || !isContainer(next)) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  let same = Object.keys(previous).length === Object.keys(next).length;
  const merged = (Array.isArray(next) ? [] : {}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(next)) {
    merged[key] = reuse(child(previous, key), value);
    same &&= key in previous && Object.is(merged[key], child(previous, key));
  }
  return same ? previous : merged;
}
