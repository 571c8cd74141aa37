import * as z from "zod";

/** RFC 9457 problem details. `errors` names what is wrong with the request, by JSON pointer (RFC 6901). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

type Problem = z.infer<typeof problemSchema>;

const TITLES: Record<number, string> = {
  400: "The request is not valid",
  401: "The API key is missing or not valid",
  404: "There is no such contract",
  413: "The request is too large",
  415: "The request is not JSON",
  422: "The request can't be carried out",
  429: "Too many requests",
  500: "The request failed",
};

/** A problem as the response to send. */
export function problem(
  status: number,
  detail?: string,
  more: { errors?: Problem["errors"]; headers?: Record<string, string> } = {},
): Response {
  const body: Problem = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    detail,
    errors: more.errors,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...more.headers },
  });
}

/** What is wrong with a body, field by field. */
export function invalidBody(error: z.ZodError): Response {
  const errors = error.issues.map((issue) => ({
    pointer: `#/${issue.path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`,
    detail: issue.message,
  }));
  return problem(400, "Some fields are missing or not valid.", { errors });
}
