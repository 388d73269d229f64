import { type NextRequest, NextResponse } from "next/server";

/** Sends requests and WebSockets for the API to the backend; its address is read at run time. */
export function proxy({ nextUrl }: NextRequest) {
  const backend = process.env.BACKEND_URL ?? "http://127.0.0.1:8000";
  return NextResponse.rewrite(
    new URL(nextUrl.pathname + nextUrl.search, backend),
  );
}

export const config = { matcher: "/api/:path*" };
