import { openApiDocument } from "@/lib/api/openapi";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** The description of this API. */
export function GET(): Response {
  return Response.json(openApiDocument(env().APP_URL), { headers: { "cache-control": "public, max-age=300" } });
}
