import type { EffectHandlers } from "./effect-types";

/** What the handlers of this app ask of the browser. */
export const effects: EffectHandlers = {};
