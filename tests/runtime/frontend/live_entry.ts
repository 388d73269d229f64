/** What a page of an emitted app loads; bundled once, evaluated anew for every tab of a test. */
export { applyEffect, showError } from "@/lib/live/apply-effect";
export { effects } from "@/lib/live/effects";
export { download } from "@/lib/live/effects/download";
export { applyRedirect } from "@/lib/live/effects/redirect";
export { attachHttp } from "@/lib/live/http";
export { navigate, navigateWith } from "@/lib/live/navigation";
export { onServer, showPage } from "@/lib/live/client";
export { settled } from "@/lib/live/outbox";
export { beginLoading } from "@/lib/live/hydrated";
export { defineState, event } from "@/lib/live";
export { applyPatches, reuse } from "@/lib/live/patch";
export { routePattern } from "@/lib/live/page";
export { saveOnLeave } from "@/lib/live/session";
export { connect, open } from "@/lib/live/socket";
export { isConnected } from "@/lib/live/status";
export { cookie, local } from "@/lib/live/storage";
export { cell, currentValues } from "@/lib/live/values";
