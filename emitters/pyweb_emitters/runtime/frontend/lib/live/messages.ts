/** What the browser and the server say to each other. */

import type { Effect, LiveError } from "./effect-types";

export type Key = string | number;

export type Patch =
  | ["set", Key[], unknown]
  | ["splice", Key[], number, number, unknown[]]
  | ["delete", Key[]];

export type Values = Record<string, Record<string, unknown>>;
export type Patches = Record<string, Record<string, Patch[]>>;

export interface Page {
  path: string;
  query: string;
  route: string;
  params: Record<string, string | string[]>;
  origin: string;
}

export interface EventMessage {
  id: number;
  event: string;
  args: unknown[];
}

export interface Hello {
  session: string | null;
  build: string;
  page: Page;
  storage: Record<string, string>;
  seen: number;
}

export type ClientMessage =
  | EventMessage
  | { hello: Hello }
  | { page: Page }
  | { storage: Record<string, string> }
  | { ping: number };

export interface Welcome {
  welcome: { session: string; build: string; resumed: boolean; last: number };
  state: Values;
  seq: number;
}

export interface Step {
  seq?: number;
  id?: number;
  delta?: Values;
  patch?: Patches;
  effects?: Effect[];
  error?: LiveError;
  final?: boolean;
}

export type ServerMessage =
  | Welcome
  | Step
  | { reload: { build: string } }
  | { pong: number };
