import { createHash } from "node:crypto";
import { parsePostalCode } from "@/lib/domain/postal-code";
import { lookUpPostalCode } from "@/lib/domain/postal-directory";
import { foldHyphens, foldWidth } from "@/lib/domain/text";

/** The towns of a postal code, for filling in an address. Public data, cached by the browser for a day. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const code = parsePostalCode(decoded((await params).code));
  if (!code.ok) return Response.json({ towns: [] }, { status: 400 });
  const towns = lookUpPostalCode(code.value).map(({ prefecture, city, town, street }) => ({
    address: `${prefecture}${city}${town}`,
    street: foldHyphens(foldWidth(street ?? "")),
  }));
  const body = JSON.stringify({ towns });
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`;
  const headers = {
    etag,
    "cache-control": "public, max-age=86400",
    "content-type": "application/json; charset=utf-8",
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** The router leaves the segment as it stands in the address. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
