// What the sandbox card provider's server reads and answers.

const BODY_LIMIT = 8_192;

/** @typedef {import("./card-sandbox-store.mjs").Setup} Setup */

/** The body as text. */
export async function read(request) {
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) {
    body += chunk;
    if (body.length > BODY_LIMIT) throw new Error("too long");
  }
  return body;
}

/** Leaving leads to our customer's own site by a form's redirect, which form-action has to name. */
export function page(response, status, html, /** @type {Setup | undefined} */ setup = undefined) {
  const home = setup ? ` ${new URL(setup.cancelUrl).origin}` : "";
  response.setHeader(
    "content-security-policy",
    `default-src 'none'; style-src 'self'; form-action 'self'${home}; base-uri 'none'; frame-ancestors 'none'`,
  );
  send(response, status, "text/html", html);
}

export function json(response, status, body) {
  send(response, status, "application/json", JSON.stringify(body));
}

export function refuse(response) {
  json(response, 401, {});
}

export function redirect(response, location) {
  response.setHeader("location", location);
  send(response, 303, "text/plain", "");
}

export function send(response, status, type, body) {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(body);
}
