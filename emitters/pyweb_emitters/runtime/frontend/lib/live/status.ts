"use client";

import { useSyncExternalStore } from "react";
import { connected } from "./client";

/** Whether an event sent now reaches the server now. */
export function isConnected(): boolean {
  return connected.get();
}

export function useConnected(): boolean {
  return useSyncExternalStore(connected.subscribe, connected.get, () => false);
}
