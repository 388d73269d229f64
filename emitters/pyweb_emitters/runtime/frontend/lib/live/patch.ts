import type { Key, Patch } from "./messages";

type Container = unknown[] | Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function child(value: unknown, key: Key): unknown {
  return isContainer(value) && Object.hasOwn(value, key)
    ? (value as Record<Key, unknown>)[key]
    : undefined;
}

/** An assignment to `__proto__` would change what the object is, not what it holds. */
function put(target: Container, key: Key, value: unknown) {
  if (key === "__proto__") {
    Object.defineProperty(target, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else {
    (target as Record<Key, unknown>)[key] = value;
  }
}

function misfit(): never {
  throw new Error("The patch is for another value.");
}

/** Copies the containers along the path and nothing else. */
function update(
  value: unknown,
  [key, ...rest]: Key[],
  change: (target: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (!isContainer(value)) return misfit();
  const isIndex = typeof key === "number" && Object.hasOwn(value, key);
  if (Array.isArray(value) && !isIndex) return misfit();
  const copy = Array.isArray(value) ? [...value] : { ...value };
  put(copy, key, update(child(value, key), rest, change));
  return copy;
}

function splice(
  target: unknown,
  start: number,
  deleted: number,
  items: unknown[],
) {
  if (!Array.isArray(target)) return misfit();
  if (start < 0 || start + deleted > target.length) return misfit();
  return target.toSpliced(start, deleted, ...items);
}

function without(target: unknown, key: Key | undefined) {
  if (!isContainer(target) || Array.isArray(target)) return misfit();
  const { [String(key)]: _, ...kept } = target;
  return kept;
}

function apply(value: unknown, patch: Patch): unknown {
  const [kind, path] = patch;
  switch (kind) {
    case "set":
      return update(value, path, () => patch[2]);
    case "splice":
      return update(value, path, (target) =>
        splice(target, patch[2], patch[3], patch[4]),
      );
    case "delete":
      return update(value, path.slice(0, -1), (target) =>
        without(target, path.at(-1)),
      );
    default:
      return misfit();
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
  const merged: Container = Array.isArray(next) ? [] : {};
  for (const [key, value] of Object.entries(next)) {
    const before = child(previous, key);
    const item = reuse(before, value);
    put(merged, key, item);
    same &&= Object.hasOwn(previous, key) && Object.is(item, before);
  }
  return same ? previous : merged;
}
