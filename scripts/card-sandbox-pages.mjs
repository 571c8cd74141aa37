// The pages of the sandbox card provider (guide 3-1/8-A, 9-A, 10-A) and of its test bank. They need no scripts.
import { grouped, PASSCODE, TEST_CARDS } from "./card-sandbox-cards.mjs";
import { PASSCODE_TRIES } from "./card-sandbox-setups.mjs";

const BRANDS = { visa: "Visa", mastercard: "Mastercard", jcb: "JCB", amex: "American Express" };
const REASONS = {
  declined:
    "カード会社がこのカードの登録を承認しませんでした。ほかのカードか、ほかのお支払い方法をお選びください。",
  "authentication-failed":
    "本人認証ができませんでした。もう一度お試しいただくか、ほかのカードまたはお支払い方法をお選びください。",
  "expired-card":
    "カード会社から、このカードは有効期限が切れているとの回答がありました。ほかのカードをご利用ください。",
};

/** @typedef {import("./card-sandbox-store.mjs").Setup} Setup */

/**
 * 8-A.
 * @param {Setup} setup
 * @param {{ number?: string, expiry?: string, securityCode?: string }} typed what goes back into the fields: the security code never does
 * @param {Record<string, string>} errors sentences by field
 */
export function entryPage(setup, typed = {}, errors = {}) {
  const first = Object.keys(errors)[0];
  const field = (/** @type {string} */ name, label, hint, attributes) =>
    `${labelled(name, label, hint, errors[name])}<input id="${name}" name="${name}" required inputmode="numeric" ${attributes} value="${escapeHtml(
      name === "securityCode" ? "" : (typed[name] ?? ""),
    )}" ${described(name, errors[name])}${name === first ? " autofocus" : ""}></div>`;
  const fields = [
    field(
      "number",
      "カード番号",
      "カードに記載の番号を続けて入力してください。",
      'autocomplete="cc-number" maxlength="30"',
    ),
    field(
      "expiry",
      "有効期限",
      "月と年を2桁ずつ。2030年12月のときは 1230",
      'autocomplete="cc-exp" maxlength="9" class="short"',
    ),
    field(
      "securityCode",
      "セキュリティコード",
      "カード裏面の3桁（American Express は表面の4桁）の数字です。",
      'autocomplete="cc-csc" maxlength="8" class="short"',
    ),
  ];
  return page(
    first ? "エラー：クレジットカード情報の入力" : "クレジットカード情報の入力",
    `<h1>クレジットカード情報の入力</h1><p>これはサンドボックスです。<a href="#test-cards">テスト用のカード番号</a>を入力してください。</p><form method="post" novalidate>${fields.join("")}<button>確認</button></form>${leave(setup)}${testCards()}`,
  );
}

/** 9-A. */
export function confirmPage(/** @type {Setup} */ setup) {
  return page(
    "登録内容の確認",
    `<h1>登録内容の確認</h1><p>このカードを登録します。内容をご確認ください。</p>${cardFacts(setup)}<form method="post"><input type="hidden" name="entry" value="${setup.entries}"><button>登録</button></form><a class="button quiet" href="/setups/${setup.id}/card">戻る</a>${leave(setup)}`,
  );
}

/** The bank's page of EMV 3-D Secure 2. */
export function challengePage(/** @type {Setup} */ setup) {
  const left = PASSCODE_TRIES - setup.wrongPasscodes;
  const error = setup.wrongPasscodes ? `ワンタイムパスワードが違います。あと${left}回入力できます。` : "";
  return page(
    "本人認証",
    `<h1>本人認証</h1><p>カードをお持ちのご本人であることを確認します。お知らせしたワンタイムパスワードを入力してください。</p><p class="note">サンドボックスのワンタイムパスワードは <strong>${PASSCODE}</strong> です。3回間違えると、認証は失敗します。</p>${cardFacts(setup)}<form method="post" novalidate>${labelled("passcode", "ワンタイムパスワード", "6桁の数字", error)}<input id="passcode" name="passcode" required inputmode="numeric" autocomplete="one-time-code" maxlength="12" class="short" ${described("passcode", error)}${error ? " autofocus" : ""}></div><button>認証する</button></form><form method="post" action="/setups/${setup.id}/refuse"><button class="quiet">認証をやめる</button></form>`,
    "テスト銀行（サンドボックス）",
    "bank",
  );
}

/** 10-A, or what there is to say instead. */
export function endPage(/** @type {Setup} */ setup) {
  if (setup.phase === "failed")
    return page(
      "クレジットカードを登録できませんでした",
      `<h1>クレジットカードを登録できませんでした</h1><p>${REASONS[setup.reason ?? "declined"]}</p>${onward(setup.returnUrl, "お申込みの画面に戻る")}`,
    );
  if (setup.phase === "abandoned")
    return page(
      "クレジットカードの登録をとりやめました",
      `<h1>クレジットカードの登録をとりやめました</h1><p>カードは登録されていません。</p>${onward(setup.cancelUrl, "お申込みの画面に戻る")}`,
    );
  if (setup.phase === "processing")
    return page(
      "クレジットカードの登録手続き中",
      `<h1>クレジットカードの登録手続き中</h1><p>カード会社の回答を待っています。このまま進んでも、登録の手続きは続きます。</p>${cardFacts(setup)}${onward(setup.returnUrl, "進む")}`,
    );
  return page(
    "クレジットカードの登録完了",
    `<h1>クレジットカードの登録完了</h1><p>クレジットカードを登録しました。「進む」を押して、お申込みの画面にお戻りください。</p>${cardFacts(setup)}${onward(setup.returnUrl, "進む")}`,
  );
}

/** @param {Setup=} setup whose customer may go back */
export function downPage(setup) {
  return page(
    "ただいまご利用いただけません",
    `<h1>ただいまご利用いただけません</h1><p>カードは登録されていません。しばらくしてからもう一度お試しいただくか、お申込みの画面でほかのお支払い方法をお選びください。</p>${setup ? onward(setup.returnUrl, "お申込みの画面に戻る") : ""}`,
  );
}

/** What this is and which cards it knows. */
export function indexPage() {
  return page(
    "カード登録（サンドボックス）",
    `<h1>カード登録（サンドボックス）</h1><p>お申込みの画面でクレジットカードを選ぶと、ここでカードを登録します。</p>${testCards()}`,
  );
}

export function missingPage() {
  return page(
    "この画面は表示できません",
    "<h1>この画面は表示できません</h1><p>カードの登録は終了しています。お申込みの画面に戻って、お手続きを続けてください。</p>",
  );
}

/** Opens a field; `described` ties its words to the input. */
function labelled(name, label, hint, error) {
  const why = error ? `<p class="error" id="${name}-error">${error}</p>` : "";
  return `<div class="field"><label for="${name}">${label}</label><p class="hint" id="${name}-hint">${hint}</p>${why}`;
}

function described(name, error) {
  return error
    ? `aria-describedby="${name}-hint ${name}-error" aria-invalid="true"`
    : `aria-describedby="${name}-hint"`;
}

function cardFacts(/** @type {Setup} */ { card }) {
  if (!card) return "";
  const { brand, lastFour, expiryYear, expiryMonth } = card;
  return `<dl><dt>カード番号</dt><dd>${BRANDS[brand]}　**** **** **** ${lastFour}</dd><dt>有効期限</dt><dd>${expiryYear}年${expiryMonth}月</dd></dl>`;
}

function testCards() {
  const rows = TEST_CARDS.map(
    ({ number, label }) => `<li><strong>${grouped(number)}</strong> <span>${label}</span></li>`,
  );
  return `<section aria-labelledby="test-cards"><h2 id="test-cards">テスト用のカード番号</h2><p>有効期限は先の年月、セキュリティコードは任意の3桁（American Express は4桁）を入力してください。</p><ul>${rows.join("")}</ul></section>`;
}

function leave(/** @type {Setup} */ setup) {
  return `<form method="post" action="/setups/${setup.id}/leave"><button class="text">やめて戻る</button></form>`;
}

function onward(url, label) {
  return `<a class="button" href="${escapeHtml(url)}">${label}</a>`;
}

function page(title, body, company = "カード登録（サンドボックス）", kind = "provider") {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} | ${company}</title><link rel="stylesheet" href="/style.css"></head><body><header class="${kind}"><p>${company}</p></header><main>${body}</main><footer><p>決済会社の画面の代わりをするサンドボックスです。実際のカード番号は入力しないでください。</p></footer></body></html>`;
}

function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
