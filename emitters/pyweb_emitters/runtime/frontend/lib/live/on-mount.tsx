"use client";

import { type ReactNode, useEffect, useEffectEvent } from "react";

interface OnMountProps {
  /** What it returns runs when the children go. */
  run: () => (() => void) | undefined;
  children: ReactNode;
}

/** Runs something when its children appear. */
export function OnMount({ run, children }: OnMountProps) {
  const onAppear = useEffectEvent(run);

  useEffect(() => onAppear(), []);

  return children;
}
