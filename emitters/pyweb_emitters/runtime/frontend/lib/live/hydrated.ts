import { useSyncExternalStore } from "react";
import { hydrated } from "./client";
import { signal } from "./signal";

/** How many pages are still running what they run on entering. */
const loading = signal(0);

export function beginLoading(): () => void {
  let busy = true;
  loading.set(loading.get() + 1);
  return () => {
    if (busy) loading.set(loading.get() - 1);
    busy = false;
  };
}

export function whenHydrated(): Promise<void> {
  return new Promise((resolve) => {
    if (hydrated.get()) return resolve();
    const stop = hydrated.subscribe(() => {
      stop();
      resolve();
    });
  });
}

function subscribe(listener: () => void) {
  const stops = [hydrated.subscribe(listener), loading.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whether the server's state is here and the page has loaded what it needs. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => hydrated.get() && loading.get() === 0,
    () => false,
  );
}
