// What a browser gets instead of a page that failed (500) or is not there (404): a sentence and the way on. Next draws
// both in the browser and sends an empty page (vercel/next.js#62228), which leaves those without scripts with nothing.
import { readFileSync } from "node:fs";

const MISSING = JSON.parse(readFileSync(new URL("../lib/missing.ja.json", import.meta.url), "utf8"));

/**
 * Makes a response answer with one of our pages where Next would leave the page to the browser.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} requestId
 */
export function answerFailuresWithPage(request, response, requestId) {
  const { writeHead, write, end } = response;
  /** @type {string | null} */
  let page = null;
  // Whatever sends the headers comes through here; what follows of a replaced page is dropped.
  response.writeHead = /** @type {typeof writeHead} */ (
    (...args) => {
      const status = typeof args[0] === "number" ? args[0] : response.statusCode;
      const type = String(response.getHeader("content-type") ?? "");
      // A form posted without scripts that fails is answered with a bare line of text, if with anything.
      if (
        status === 500 &&
        (type.startsWith("text/html") || (!/json|x-component/.test(type) && navigates(request)))
      )
        page = outagePage(requestId);
      if (status === 404 && type.startsWith("text/html")) page = missingPage(request.url ?? "/");
      if (page) {
        response.setHeader("content-type", "text/html; charset=utf-8");
        for (const name of ["content-length", "content-encoding", "etag", "link"])
          response.removeHeader(name);
        response.setHeader("cache-control", "no-store");
      }
      return Reflect.apply(writeHead, response, args);
    }
  );
  response.write = /** @type {typeof write} */ (
    (...args) => page !== null || Reflect.apply(write, response, args)
  );
  response.end = /** @type {typeof end} */ (
    (...args) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      return Reflect.apply(end, response, page ? [page] : args);
    }
  );
}

/** Whether a browser shows the answer as a page: no router and no script of ours asked for it. */
function navigates(/** @type {import("node:http").IncomingMessage} */ { headers }) {
  const asked = headers["next-action"] ?? headers.rsc;
  return asked === undefined && String(headers.accept ?? "").includes("text/html");
}

function outagePage(requestId) {
  return frame(
    "申し訳ございません",
    `<p>ただいま画面を表示できません。これまでに確認した内容は保存されています。</p><p>少し待ってから、<a href="">もう一度表示してください</a>。続けて表示される場合は、販売店スタッフにお声がけください。</p><p><small>お問い合わせ番号：${requestId}</small></p>`,
  );
}

function missingPage(url) {
  const part = /^\/(start|dealer|review|registration)\//.exec(url)?.[1];
  if (!part) return unknownPage();
  if (part === "registration") return otherBrowserPage(url);
  const { title, lead, way } = MISSING[part];
  const next = part === "dealer" || part === "review" ? `<a href="/${part}">${way}</a>` : way;
  return frame(title, `<p>${lead}</p><p>${next}</p>`);
}

/** One and the same for every registration this browser can't reach: foreign, unknown, closed. */
function otherBrowserPage(url) {
  const { title, lead, first, firstWay, here, hereWay, signIn } = MISSING.registration;
  const id = /^\/registration\/([0-9a-f-]{36})(?=[/?]|$)/.exec(url)?.[1];
  const href = id ? `/my-car/sign-in?registration=${id}` : "/my-car/sign-in";
  return frame(
    title,
    `<p>${lead}</p><h2>${first}</h2><p>${firstWay}</p><h2>${here}</h2><p>${hereWay}</p><p><a href="${href}">${signIn}</a></p>`,
  );
}

/** What hangs on no QR, contract or case leads home. */
function unknownPage() {
  const { title, lead, ways } = MISSING.unknown;
  const links = ways.map(({ href, label }) => `<li><a href="${href}">${label}</a></li>`);
  return frame(title, `<p>${lead}</p><ul>${links.join("")}</ul>`);
}

/** A page of ours without Next: title, content. */
export function frame(/** @type {string} */ title, /** @type {string} */ content) {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} | My TOYOTA サービスお申込み</title><link rel="stylesheet" href="/failure.css"></head><body><header><p><strong>My TOYOTA</strong>サービスお申込み</p></header><main><h1>${title}</h1>${content}</main></body></html>`;
}
