export interface CookieOptions {
  path?: string;
  maxAge?: number;
  domain?: string;
  secure?: boolean;
  sameSite?: string;
}

export function readCookie(name: string): string | null {
  const prefix = `${encodeURIComponent(name)}=`;
  const found = document.cookie
    .split("; ")
    .find((pair) => pair.startsWith(prefix));
  if (!found) return null;
  const text = found.slice(prefix.length);
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // somebody else wrote it
  }
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
