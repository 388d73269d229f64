"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { currentPage } from "./client";
import type { Page } from "./messages";

/** Where the tab is; the query and the origin are known in the browser only. */
export function useRouterData() {
  const path = usePathname();
  const page = useSyncExternalStore(
    currentPage.subscribe,
    currentPage.get,
    () => null,
  );
  const search = page?.query ?? "";
  const query = Object.fromEntries(new URLSearchParams(search));
  const params: Page["params"] = { ...query, ...page?.params };
  return {
    path,
    fullPath: search ? `${path}?${search}` : path,
    route: page?.route ?? path,
    params,
    query,
    search,
    origin: page?.origin ?? "",
  };
}
