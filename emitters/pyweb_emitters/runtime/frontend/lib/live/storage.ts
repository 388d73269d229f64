import { readCookie } from "./cookies";
import { type StorageVar, storageVar } from "./persist";

interface StorageOptions {
  /** The key in the browser; by default the state's and the var's name. */
  name?: string;
}

/** A var kept in a cookie. */
export function cookie({ name }: StorageOptions = {}): StorageVar {
  return storageVar({ read: (key) => readCookie(name ?? key) });
}

/** A var kept in session storage: for this tab. */
export function session({ name }: StorageOptions = {}): StorageVar {
  return storageVar({ read: (key) => sessionStorage.getItem(name ?? key) });
}

/** A var kept in local storage: for this browser, in all tabs at once if `sync` is set. */
export function local({
  name,
  sync = false,
}: StorageOptions & { sync?: boolean } = {}): StorageVar {
  return storageVar({
    read: (key) => localStorage.getItem(name ?? key),
    watch(key, changed) {
      if (!sync) return;
      window.addEventListener("storage", (event) => {
        if (event.storageArea !== localStorage) return;
        if (event.key !== (name ?? key) || event.newValue === null) return;
        changed(event.newValue);
      });
    },
  });
}
