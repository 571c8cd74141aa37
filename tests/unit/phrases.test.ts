import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { phrasesOf } from "../../components/ui/phrases";

const titles = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("copy.ja.ts"))
  .flatMap((file) => [...readFileSync(`app/${file}`, "utf8").matchAll(/[tT]itle: "([^"\\]+)"/g)])
  .map(([, title = ""]) => title);

test("a title's lines break at phrase ends: no word is cut, no particle and no closing sign begins a line", () => {
  expect(titles.length).toBeGreaterThan(60);
  for (const title of titles) {
    const phrases = phrasesOf(title);
    expect(phrases.join("")).toBe(title);
    for (const phrase of phrases.slice(1))
      expect(phrase, title).not.toMatch(/^[ぁ-んー、。」）・]*$|^[はがをにのでとへー、。」）]/);
    for (const phrase of phrases.slice(0, -1)) expect(phrase, title).not.toMatch(/[（「]$|[をにの][おご]$/);
    expect(phrases.join("|"), title).not.toMatch(/手\|続|申込\|み|T-?\|-?Connect|販売\|店|納車\|後/);
  }
});

test("titles are divided as they are read aloud", () => {
  expect(phrasesOf("納車後のお手続き")).toEqual(["納車後の", "お手続き"]);
  expect(phrasesOf("TOYOTAアカウントをお持ちでない方")).toEqual(["TOYOTA", "アカウントを", "お持ちでない方"]);
  expect(phrasesOf("T-Connect利用申込み")).toEqual(["T-Connect", "利用", "申込み"]);
  expect(phrasesOf("パスワードの再設定")).toEqual(["パスワードの", "再設定"]);
});
