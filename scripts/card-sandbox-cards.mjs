// The test cards of the sandbox card provider: the number decides what happens. Numbers other providers publish for the
// same purpose keep their meaning here; the others pass the check digit and belong to nobody.

/** What the 3-D Secure page of the test bank asks for. */
export const PASSCODE = "123456";

/**
 * @typedef {"accepted" | "declined" | "expired-card"} Issuer what the issuer answers in the end
 * @typedef {"frictionless" | "challenge" | "challenge-fails"} ThreeDSecure
 * @typedef {"down" | "slow" | "webhook-late" | "webhook-twice" | "webhook-first"} Manner how the provider behaves
 * @typedef {{ name: string, number: string, brand: string, threeDSecure: ThreeDSecure, issuer: Issuer, manner?: Manner, label: string }} TestCard
 */

/** @satisfies {TestCard[]} */
export const TEST_CARDS = /** @type {const} */ ([
  card(
    "frictionless",
    "4242424242424242",
    "visa",
    "frictionless",
    "accepted",
    "登録できます（本人認証なし）",
  ),
  card(
    "mastercard",
    "5555555555554444",
    "mastercard",
    "frictionless",
    "accepted",
    "登録できます（Mastercard）",
  ),
  card("jcb", "3566002020360505", "jcb", "frictionless", "accepted", "登録できます（JCB）"),
  card("amex", "378282246310005", "amex", "frictionless", "accepted", "登録できます（American Express）"),
  card("challenge", "4000000000003220", "visa", "challenge", "accepted", "本人認証のあと登録できます"),
  card(
    "challenge-fails",
    "4000008400001280",
    "visa",
    "challenge-fails",
    "accepted",
    "本人認証に必ず失敗します",
  ),
  card("challenge-declined", "4000008400001629", "visa", "challenge", "declined", "本人認証のあと断られます"),
  card("declined", "4000000000000002", "visa", "frictionless", "declined", "本人認証なしで断られます"),
  card("expired", "4000000000000069", "visa", "frictionless", "expired-card", "有効期限切れとして断られます"),
  card(
    "down",
    "4000000000000119",
    "visa",
    "frictionless",
    "accepted",
    "登録を押すと1分間つながらなくなります",
    "down",
  ),
  card(
    "slow",
    "4000000000010001",
    "visa",
    "frictionless",
    "accepted",
    "登録の完了まで数秒かかります",
    "slow",
  ),
  card(
    "webhook-late",
    "4000000000020000",
    "visa",
    "frictionless",
    "accepted",
    "通知が1分遅れます",
    "webhook-late",
  ),
  card(
    "webhook-twice",
    "4000000000030009",
    "visa",
    "frictionless",
    "accepted",
    "通知が2回届きます",
    "webhook-twice",
  ),
  card(
    "webhook-first",
    "4000000000040008",
    "visa",
    "frictionless",
    "accepted",
    "通知が画面より先に届きます",
    "webhook-first",
  ),
]);

/** @returns {TestCard | undefined} */
export function testCard(/** @type {string} */ number) {
  return TEST_CARDS.find((candidate) => candidate.number === number);
}

/** 4242 4242 4242 4242 */
export function grouped(/** @type {string} */ number) {
  return number.length === 15
    ? number.replace(/(\d{4})(\d{6})(\d{5})/, "$1 $2 $3")
    : number.replace(/(\d{4})(?=\d)/g, "$1 ");
}

/**
 * Reads what was typed into 8-A. Nothing it returns holds a number or a security code.
 * @param {{ number?: string, expiry?: string, securityCode?: string }} typed
 * @param {Date} now
 * @returns {{ card?: import("./card-sandbox-store.mjs").EnteredCard, errors: Record<string, string> }} the card, or sentences by field
 */
export function readCard(typed, now) {
  /** @type {Record<string, string>} */
  const errors = {};
  const number = digits(typed.number);
  const test = testCard(number);
  if (!number) errors.number = "カード番号を入力してください。";
  else if (!/^\d{14,16}$/.test(number) || !checkDigitFits(number))
    errors.number = "カード番号に誤りがあります。カードの表記とお確かめください。";
  else if (!test)
    errors.number = "このサンドボックスでは、下に記載のテスト用の番号だけをご利用いただけます。";

  const expiry = expiryOf(typed.expiry);
  if (!digits(typed.expiry)) errors.expiry = "有効期限を入力してください。";
  else if (!expiry) errors.expiry = "有効期限は月、年の順に4桁で入力してください。例：12/30";
  else if (isPast(expiry, now)) errors.expiry = "有効期限が過ぎています。ほかのカードをご利用ください。";

  const code = digits(typed.securityCode);
  const length = test?.brand === "amex" ? 4 : 3;
  if (!code) errors.securityCode = "セキュリティコードを入力してください。";
  else if (test ? code.length !== length || !/^\d+$/.test(code) : !/^\d{3,4}$/.test(code))
    errors.securityCode = `セキュリティコードは${test ? length : "3桁または4"}桁の数字で入力してください。`;

  if (!test || !expiry || Object.keys(errors).length) return { errors };
  return { card: { test: test.name, brand: test.brand, lastFour: number.slice(-4), ...expiry }, errors };
}

/** Full-width digits become half-width; spaces, hyphens and slashes go. */
export function digits(/** @type {string | undefined} */ text) {
  return (text ?? "").normalize("NFKC").replace(/[\s\-/‐−ー]/g, "");
}

function expiryOf(/** @type {string | undefined} */ text) {
  const found = /^(0[1-9]|1[0-2])(?:20)?(\d{2})$/.exec(digits(text));
  return found ? { expiryYear: 2000 + Number(found[2]), expiryMonth: Number(found[1]) } : null;
}

/** A card is good to the end of its month, in Japan's time. */
function isPast({ expiryYear, expiryMonth }, now) {
  const japan = new Date(now.getTime() + 9 * 3_600_000);
  return expiryYear * 12 + expiryMonth < japan.getUTCFullYear() * 12 + japan.getUTCMonth() + 1;
}

/** Luhn's formula (ISO/IEC 7812-1). */
function checkDigitFits(/** @type {string} */ number) {
  let sum = 0;
  [...number].reverse().forEach((char, at) => {
    const digit = Number(char) * (at % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  });
  return sum % 10 === 0;
}

function card(name, number, brand, threeDSecure, issuer, label, manner) {
  return { name, number, brand, threeDSecure, issuer, label, ...(manner ? { manner } : {}) };
}
