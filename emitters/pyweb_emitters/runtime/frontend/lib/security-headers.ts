interface Sources {
  /** Other origins that scripts are loaded from. */
  scripts?: string[];
  /** Other origins that the browser may call. */
  connections?: string[];
}

/**
 * Headers for every page. Scripts inside the HTML are allowed, since Next.js
 * writes them: a nonce would mean that no page can be prerendered.
 */
export function securityHeaders({
  scripts = [],
  connections = [],
}: Sources = {}) {
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      "'unsafe-inline'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
      ...scripts,
    ],
    "style-src": ["'self'", "'unsafe-inline'", "https:"],
    "img-src": ["'self'", "data:", "blob:", "https:", "http:"],
    "media-src": ["'self'", "data:", "blob:", "https:", "http:"],
    "font-src": ["'self'", "data:", "https:"],
    "connect-src": ["'self'", ...connections],
    "frame-src": ["'self'", "https:"],
    "frame-ancestors": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "form-action": ["'self'", "https:"],
  };
  return [
    {
      key: "Content-Security-Policy",
      value: Object.entries(policy)
        .map(([directive, allowed]) => `${directive} ${allowed.join(" ")}`)
        .join("; "),
    },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  ];
}
