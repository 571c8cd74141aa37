/** A form as a browser without scripts would send it. */
export type PlainForm = { url: string; cookie: string; fields: [string, string][] };

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** Reads the form of a page that holds a certain text, such as its button's label, with its hidden fields. */
export async function readForm(url: string, holds: string, cookie = ""): Promise<PlainForm> {
  const answer = await fetch(url, { headers: { cookie, ...SOURCE } });
  const fields = formIn(await answer.text(), holds);
  if (!fields) throw new Error(`${answer.status} ${url} has no form with ${holds}`);
  return { url, cookie, fields };
}

/** The hidden fields of a page's form that holds a certain text, or null. */
export function formIn(html: string, holds: string): [string, string][] | null {
  const form = [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)]
    .map(([text]) => text)
    .find((text) => text.includes(holds));
  if (!form) return null;
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]): [string, string] => [
    plain(attribute(tag, "name") ?? ""),
    plain(attribute(tag, "value") ?? ""),
  ]);
}

/** Where a page's link with a certain text leads, or null. */
export function linkIn(html: string, holds: string): string | null {
  for (const [tag, text] of html.matchAll(/<a [^>]*>([\s\S]*?)<\/a>/g))
    if (text?.includes(holds)) return plain(attribute(tag, "href") ?? "");
  return null;
}

/** Sends it with what is typed, and follows nothing. */
export async function sendForm(
  form: PlainForm,
  typed: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of [...form.fields, ...Object.entries(typed)]) body.append(name, value);
  return fetch(form.url, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie: form.cookie, origin: new URL(form.url).origin, ...SOURCE, ...headers },
  });
}

/** A network address of the range for documentation (RFC 3849), so that what is limited by address is limited for it alone. */
const SOURCE = { "x-forwarded-for": `2001:db8::${process.pid.toString(16).slice(-4)}` };

/** The cookies an answer sets, as the next request sends them. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
