export { useHydrated } from "./hydrated";
export { defineState, event } from "./store";
