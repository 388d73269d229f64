"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { connected } from "./client";

const SHOW_AFTER = 2_000;

/** Says so when the server has been out of reach for a moment. */
export function ConnectionBanner() {
  const online = useSyncExternalStore(
    connected.subscribe,
    connected.get,
    () => true,
  );
  const [late, setLate] = useState(false);

  useEffect(() => {
    if (online) return;
    const timer = setTimeout(() => setLate(true), SHOW_AFTER);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [online]);

  return (
    <output
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center"
    >
      {late && !online && (
        <span className="rounded-full bg-neutral-900 px-4 py-2 text-sm text-white shadow-lg">
          Connection lost. Reconnecting…
        </span>
      )}
    </output>
  );
}
