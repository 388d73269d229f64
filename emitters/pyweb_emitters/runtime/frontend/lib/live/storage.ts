import type { StorageVar } from "./persist";

interface CookieOptions {
  name?: string;
  path?: string;
  maxAge?: number;
  domain?: string;
  secure?: boolean;
  sameSite?: "lax" | "strict" | "none";
}

function readCookie(name: string): string | null {
  const prefix = `${encodeURIComponent(name)}=`;
  const found = document.cookie
    .split("; ")
    .find((pair) => pair.startsWith(prefix));
  return found ? decodeURIComponent(found.slice(prefix.length)) : null;
}

export function writeCookie(
  name: string,
  value: string,
  { path = "/", maxAge, domain, secure, sameSite }: CookieOptions = {},
) {
  const parts = [
    `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
    `path=${path}`,
    maxAge !== undefined && `max-age=${maxAge}`,
    domain && `domain=${domain}`,
    secure && "secure",
    sameSite && `samesite=${sameSite}`,
  ];
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and not everywhere yet.
  document.cookie = parts.filter(Boolean).join("; ");
}

/** A var kept in a cookie. */
export function cookie({ name, ...options }: CookieOptions = {}): StorageVar {
  return {
    read: (key) => readCookie(name ?? key),
    write: (key, value) => writeCookie(name ?? key, value, options),
  };
}

function inStorage(area: () => Storage, name?: string): StorageVar {
  return {
    read: (key) => area().getItem(name ?? key),
    write: (key, value) => area().setItem(name ?? key, value),
  };
}

/** A var kept in session storage: for this tab. */
export function session({ name }: { name?: string } = {}): StorageVar {
  return inStorage(() => sessionStorage, name);
}

/** A var kept in local storage: for this browser, in all tabs at once if `sync` is set. */
export function local({
  name,
  sync,
}: {
  name?: string;
  sync?: boolean;
} = {}): StorageVar {
  const stored = inStorage(() => localStorage, name);
  if (!sync) return stored;
  return {
    ...stored,
    watch(key, changed) {
      window.addEventListener("storage", (event) => {
        if (event.storageArea !== localStorage) return;
        if (event.key === (name ?? key) && event.newValue !== null) {
          changed(event.newValue);
        }
      });
    },
  };
}
