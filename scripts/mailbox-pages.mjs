// The two pages of the sandbox mailbox.

const STYLE = `body{margin:0;font:16px/1.7 system-ui,"Hiragino Sans","Noto Sans JP",sans-serif;color:#1a1a1c;background:#f8f8fb}
main{max-width:44rem;margin:0 auto;padding:24px 16px}h1{font-size:1.5rem}ul{list-style:none;padding:0;margin:0}
li a{display:block;padding:16px;margin-bottom:8px;background:#fff;border:1px solid #d8d8db;border-radius:8px;color:inherit;text-decoration:none}
li a:hover{border-color:#0017c1}small{color:#595959;display:block}dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px}dt{color:#595959}dd{margin:0}
iframe{width:100%;height:640px;border:1px solid #d8d8db;border-radius:8px;background:#fff}pre{white-space:pre-wrap;background:#fff;padding:16px;border-radius:8px}`;

/** @param {import("./mailbox.mjs").StoredMail[]} mails */
export function mailsPage(mails) {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/${escapeHtml(mail.id)}"><small>${when(mail.at)}　${escapeHtml(mail.to)}</small>${escapeHtml(mail.subject)}</a></li>`,
  );
  return page(
    "メールボックス",
    `<h1>メールボックス</h1><p>このサービスが送信したメールです。</p>${rows.length ? `<ul>${rows.join("")}</ul>` : "<p>メールはまだありません。</p>"}`,
  );
}

/** @param {import("./mailbox.mjs").StoredMail} mail */
export function mailPage(mail) {
  const html = mail.html
    ? `<iframe title="メールの本文" src="/${escapeHtml(mail.id)}/html" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>`
    : "";
  const links = [...mail.text.matchAll(/https?:\/\/\S+/g)].map(
    ([link]) => `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
  );
  return page(
    mail.subject,
    `<p><a href="/">一覧にもどる</a></p><h1>${escapeHtml(mail.subject)}</h1><dl><dt>宛先</dt><dd>${escapeHtml(mail.to)}</dd><dt>日時</dt><dd>${when(mail.at)}</dd></dl>${html}<h2>テキスト</h2><pre>${escapeHtml(mail.text)}</pre>${links.join("")}`,
  );
}

function page(title, body) {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

function when(at) {
  const format = { dateStyle: "medium", timeStyle: "medium", timeZone: "Asia/Tokyo" };
  return escapeHtml(
    new Intl.DateTimeFormat("ja-JP", /** @type {Intl.DateTimeFormatOptions} */ (format)).format(new Date(at)),
  );
}

function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
