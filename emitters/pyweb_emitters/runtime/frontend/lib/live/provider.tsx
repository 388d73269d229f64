"use client";

import {
  useParams,
  usePathname,
  useRouter,
  useSearchParams,
} from "next/navigation";
import { Suspense, useEffect } from "react";
import { applyEffect, showError } from "./apply-effect";
import { onServer, showPage } from "./client";
import { ConnectionBanner } from "./connection-banner";

import { navigateWith } from "./navigation";
import { decodeParams, routePattern } from "./page";
import { saveOnLeave } from "./session";
import { connect, open } from "./socket";
import { currentValues } from "./values";

/** Connects the tab to the server. Mounted once, before the pages. */
export function LiveProvider() {
  return (
    <>
      <Suspense>
        <PageFollower />
      </Suspense>
      <ConnectionBanner />
    </>
  );
}

// The connection is made while React still takes over the page.
if (typeof window !== "undefined") open();

let started = false;

function start() {
  if (started) return;
  started = true;
  onServer({ effect: applyEffect, error: showError });
  saveOnLeave(currentValues);
  connect();
  requestAnimationFrame(() =>
    document.documentElement.style.removeProperty("visibility"),
  );
}

/** Tells the server which page the tab shows. */
function PageFollower() {
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams().toString();
  const params = useParams<Record<string, string | string[]>>();

  useEffect(() => navigateWith(router), [router]);

  useEffect(() => {
    showPage({
      path,
      query,
      route: routePattern(path, params),
      params: decodeParams(params),
      origin: location.origin,
    });
    start();
  }, [path, query, params]);

  return null;
}
