const script = `try {
  if (sessionStorage.getItem("live.tab")) {
    const { style } = document.documentElement;
    style.visibility = "hidden";
    setTimeout(() => style.removeProperty("visibility"), 1000);
  }
} catch {}`;

/**
 * Stands in the head: after a reload the page is painted with the state that it
 * had, not with the defaults that are in its HTML.
 */
export function RestoreScript() {
  return <script>{script}</script>;
}
