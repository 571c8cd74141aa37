// A customer half-way through branch B, made without a browser: posts the forms as a browser without scripts does.
import http from "node:http";

/**
 * @param {string} base the service's origin
 * @param {{ apiKey: string, mailboxUrl: string }} demo
 * @returns {Promise<{ cookie: string, entryUrl: string, pageUrl: string, save: object, weighed: Record<string, string> }>}
 */
export async function openVisit(base, demo) {
  const contract = await json(`${base}/api/v1/contracts`, demo.apiKey, {
    orderNumber: `B-${Date.now()}`,
    vehicle: { modelCode: "bz4x" },
  });
  const browser = { cookie: "" };
  let url = await press(browser, contract.entryUrl, "お申込みを開始する");
  const home = url;
  url = await press(browser, `${home}/vehicle`, "つぎへ");
  url = await press(browser, url, "同意する");
  url = await press(browser, url, "新規登録(無料)");
  url = await press(browser, url, "次へ", { agreed: "yes" });
  const email = `bench-${Date.now()}@example.com`;
  url = await press(browser, url, "認証コードを送信", { email });
  url = await press(browser, url, "次へ", { code: await codeFor(demo.mailboxUrl, email) });
  url = await press(browser, url, "次へ");
  const pageUrl = url;
  const html = (await request(browser, "GET", pageUrl)).body;
  const { body, contentType } = multipart({ ...fieldsOf(formWith(html, "次へ")), kind: "individual" });
  await request(browser, "POST", pageUrl, body, contentType);
  await press(browser, `${home}/account/input-method`, "直接入力する");
  const headers = { "content-type": contentType, cookie: browser.cookie, origin: base };
  return {
    cookie: browser.cookie,
    entryUrl: contract.entryUrl,
    pageUrl,
    // The same answer again and again: each post runs the whole save, guard to redirect.
    save: { method: "POST", body, headers },
    weighed: {
      "account/kind": pageUrl,
      "sign-in": `${home}/sign-in`,
      "account/person": `${home}/account/person`,
    },
  };
}

/** Presses a form's button and gives the address the answer leads to. */
async function press(browser, url, label, typed = {}) {
  const { body: html } = await request(browser, "GET", url);
  const { body, contentType } = multipart({ ...fieldsOf(formWith(html, label)), ...typed });
  const answer = await request(browser, "POST", url, body, contentType);
  if (answer.status !== 303) throw new Error(`${label}: ${answer.status} instead of a redirect`);
  return new URL(answer.location, url).href.replace(/\?.*/, "");
}

export function formWith(html, label) {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((candidate) => candidate.includes(`>${label}</button>`));
  if (!form) throw new Error(`no form with ${label}`);
  return form;
}

export function fieldsOf(form) {
  const fields = {};
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name) fields[decode(name)] = decode(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  return fields;
}

function decode(text) {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

export function multipart(fields) {
  const boundary = "----service-enrolment-bench";
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

export function request(browser, method, url, body, contentType) {
  const headers = {
    cookie: browser.cookie,
    ...(body
      ? { "content-type": contentType, "content-length": body.length, origin: new URL(url).origin }
      : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { method, headers }, (response) => {
      for (const cookie of response.headers["set-cookie"] ?? []) browser.cookie = cookie.split(";")[0] ?? "";
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          location: response.headers.location,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function json(url, key, data) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(data),
  });
  return answer.json();
}

async function codeFor(mailboxUrl, email) {
  for (let n = 0; n < 200; n++) {
    const [mail] = await (await fetch(`${mailboxUrl}?format=json&to=${email}`)).json();
    if (mail) return /\b\d{6}\b/.exec(mail.text)?.[0] ?? "";
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no code arrived");
}
