interface Router {
  push(href: string): void;
  replace(href: string): void;
}

let router: Router | null = null;

export function navigateWith(next: Router) {
  router = next;
}

/** Refuses an address that is a program: somebody may have typed it in. */
export function safeUrl(href: string): URL {
  const url = new URL(href, location.href);
  if (url.protocol === "javascript:") throw new Error(`Blocked: ${href}`);
  return url;
}

/** Goes to another page of the app, or to another site. */
export function navigate(href: string, replace = false) {
  const url = safeUrl(href);
  if (url.origin !== location.origin || !router) {
    location[replace ? "replace" : "assign"](href);
    return;
  }
  const path = url.pathname + url.search + url.hash;
  router[replace ? "replace" : "push"](path);
}
