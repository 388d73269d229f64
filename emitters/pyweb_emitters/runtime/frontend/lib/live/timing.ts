"use client";

import { useEffect, useRef } from "react";

type Callback<Args extends unknown[]> = (...args: Args) => unknown;

/** Calls `fn` once nobody has asked for it for `ms` milliseconds. */
export function useDebounced<Args extends unknown[]>(
  fn: Callback<Args>,
  ms: number,
) {
  const latest = useRef(fn);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    latest.current = fn;
  });

  return (...args: Args) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(...args), ms);
  };
}

/** Calls `fn` at once, and then not again for `ms` milliseconds. */
export function useThrottled<Args extends unknown[]>(
  fn: Callback<Args>,
  ms: number,
) {
  const blocked = useRef(false);

  return (...args: Args) => {
    if (blocked.current) return;
    blocked.current = true;
    setTimeout(() => {
      blocked.current = false;
    }, ms);
    fn(...args);
  };
}
