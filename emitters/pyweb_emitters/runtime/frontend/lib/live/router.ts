"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { currentPage } from "./client";

/** Where the tab is; the query and the origin are known in the browser only. */
export function useRouterData() {
  const path = usePathname();
  const page = useSyncExternalStore(
    currentPage.subscribe,
    currentPage.get,
    () => null,
  );
  const query = page?.query ?? "";
  return {
    path,
    fullPath: query ? `${path}?${query}` : path,
    route: page?.route ?? path,
    params: page?.params ?? {},
    query: Object.fromEntries(new URLSearchParams(query)),
    origin: page?.origin ?? "",
  };
}
