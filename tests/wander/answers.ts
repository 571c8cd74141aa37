import { randomInt } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { PASSWORD } from "../support/customer";
import { type Contract, codeIn, mailTo, newAddress } from "../support/service";

/** Who walks: names and an address nobody else has, so that they are known wherever they appear. */
export type Person = { email: string; firstName: string; kind: "個人" | "法人" };

/** A person of a walk's own. */
export function newPerson(kind: Person["kind"]): Person {
  const letters = Array.from({ length: 7 }, () => String.fromCharCode(0x30a2 + 2 * randomInt(0, 5)));
  return { email: newAddress(), firstName: letters.join(""), kind };
}

type Field = { index: number; type: string; label: string; value: string };

const FIELDS =
  "main form :is(input, select, textarea):visible:not([type=hidden], [type=submit], [type=file], [readonly])";

async function fieldsOf(page: Page): Promise<Field[]> {
  return page.locator(FIELDS).evaluateAll((elements) =>
    (elements as HTMLInputElement[]).map((field, index) => ({
      index,
      type: field.type,
      label: (field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent ?? "").trim(),
      value: field.value,
    })),
  );
}

/**
 * Answers whatever the screen asks, by the fields' labels.
 *
 * @param share 1 fills every field, 0.5 every second one
 */
export async function fillRightly(
  page: Page,
  request: APIRequestContext,
  contract: Contract,
  person: Person,
  typed: Set<string>,
  share = 1,
): Promise<void> {
  const fields = await fieldsOf(page);
  const radios = fields.filter(({ type }) => type === "radio");
  const wanted = new RegExp(`^(?:${person.kind}|男性)`);
  const chosen = radios.find(({ label }) => wanted.test(label)) ?? radios[0];
  for (const field of fields) {
    if (share < 1 && field.index % 2 === 1) continue;
    const place = page.locator(FIELDS).nth(field.index);
    if (field.type === "checkbox") await place.check();
    else if (field.type === "radio") await (field === chosen ? place.check() : null);
    else {
      const value = await answer(field.label, request, contract, person);
      if (value === null || field.type === "select-one") continue;
      typed.add(value);
      await place.fill(value);
    }
  }
}

/** Fills every text field with what none of them takes. */
export async function fillWrongly(page: Page): Promise<void> {
  for (const field of await fieldsOf(page)) {
    if (["checkbox", "radio", "select-one"].includes(field.type)) continue;
    await page.locator(FIELDS).nth(field.index).fill("?");
  }
}

async function answer(
  label: string,
  request: APIRequestContext,
  contract: Contract,
  { email, firstName }: Person,
): Promise<string | null> {
  if (/確認コード/.test(label)) return contract.checkCode;
  if (/認証コード/.test(label)) return codeIn(await mailTo(request, email, "認証コード"));
  const known: [RegExp, string][] = [
    [/メールアドレス/, email],
    [/パスワード/, PASSWORD],
    [/認証用電話番号|携帯電話番号/, "090-1122-3344"],
    [/電話番号/, "03-1234-5678"],
    [/^セイ/, "トヨタ"],
    [/^メイ/, firstName],
    [/^姓/, "豊田"],
    [/^名/, firstName],
    [/^担当者名\(カナ\)/, firstName],
    [/^担当者名/, firstName],
    [/^部署名/, ""],
    [/^法人名\(カナ\)/, "トヨタジドウシャ"],
    [/^法人名/, "トヨタ自動車株式会社"],
    [/^年/, "1960"],
    [/^(月|日)/, "1"],
    [/郵便番号/, "112-8701"],
    [/^住所/, "東京都文京区後楽"],
    [/番地/, "1-4-18"],
    [/法人番号/, "1180301018771"],
  ];
  return known.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** What the fields of the screen hold, by their names; passwords and codes aside. */
export async function valuesOf(page: Page): Promise<Record<string, string>> {
  return page.locator(FIELDS).evaluateAll((elements) =>
    Object.fromEntries(
      (elements as HTMLInputElement[])
        .filter(
          ({ type, name, autocomplete }) => type !== "password" && name && autocomplete !== "one-time-code",
        )
        .map((field) => {
          const ticked = field.type === "checkbox" || field.type === "radio";
          return [`${field.name}=${ticked ? field.value : ""}`, ticked ? String(field.checked) : field.value];
        }),
    ),
  );
}
