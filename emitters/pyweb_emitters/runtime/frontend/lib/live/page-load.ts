"use client";

import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { currentPage } from "./client";
import { beginLoading, whenHydrated } from "./hydrated";
import { settled } from "./outbox";

function currentUrl(): string {
  const page = currentPage.get();
  return page ? `${page.path}?${page.query}` : "";
}

/**
 * Runs events when the page is entered, and again when its parameters change.
 * The page counts as loading until these events are final.
 */
export function usePageLoad(load: () => unknown) {
  const onEnter = useEffectEvent(load);
  const url = useSyncExternalStore(currentPage.subscribe, currentUrl, () => "");

  useEffect(() => {
    const done = beginLoading();
    let left = false;
    const enter = async () => {
      await whenHydrated();
      if (!left) await settled(onEnter);
      done();
    };
    if (url) void enter();
    return () => {
      left = true;
      done();
    };
  }, [url]);
}
