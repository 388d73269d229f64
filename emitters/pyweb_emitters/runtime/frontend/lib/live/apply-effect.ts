import type { Effect, EffectHandlers, LiveError } from "./effect-types";
import { effects } from "./effects";
import { dispatch } from "./outbox";

type Handler = (value: unknown) => void;

const handlers: EffectHandlers = {
  call: ({ event, args }) => void dispatch(event, args),
  ...effects,
};

export function applyEffect(effect: Effect) {
  for (const [kind, value] of Object.entries(effect)) {
    const handler = handlers[kind as keyof EffectHandlers];
    if (!handler || !Object.hasOwn(handlers, kind)) {
      console.warn(`lib/live/effects.ts does not handle "${kind}".`);
      continue;
    }
    try {
      (handler as Handler)(value);
    } catch (error) {
      console.error(`The effect "${kind}" failed:`, error);
    }
  }
}

export function showError(error: LiveError) {
  handlers.error?.(error);
}
