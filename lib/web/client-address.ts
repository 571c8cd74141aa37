import { headers } from "next/headers";

/** The network address a request came from, for throttling only. The web server sets the header (server.mjs). */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-client-address") ?? "unknown";
}
