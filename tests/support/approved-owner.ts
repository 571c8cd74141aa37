import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { vehicleContext } from "../../lib/data/owner-request-context";
import { emailIndex, keyedHash, newToken, seal, tokenHash } from "../../lib/data/personal-data";
import { consentVersions } from "../../lib/domain/consent-texts";
import type { Identity } from "../../lib/domain/party";
import { hashPassword } from "../../lib/password/password-hash";
import { PASSWORD, press, type Scripts } from "./customer";
import { sql } from "./database";
import { openLine } from "./line";
import { demo, newAddress } from "./service";
import type { At } from "./story";

export type Owner = { registrationId: string; email: string; url: string };

const contact = {
  postalCode: "1120004",
  address: "東京都文京区後楽",
  street: "1-4-18",
  building: "",
  contactPhone: "0312345678",
  mobilePhone: "09011223344",
};
const identities: Record<Identity["kind"], Identity> = {
  individual: {
    kind: "individual",
    lastName: "見本",
    firstName: "太郎",
    lastNameKana: "ミホン",
    firstNameKana: "タロウ",
    gender: "male",
    birthDate: "1960-01-01",
    ...contact,
  },
  corporate: {
    kind: "corporate",
    corporateNumber: "",
    name: "株式会社見本商事",
    nameKana: "ミホンショウジ",
    department: "",
    departmentKana: "",
    contactName: "見本 花子",
    contactNameKana: "ミホン ハナコ",
    ...contact,
  },
};

/** An owner whose request was approved, and the link of the mail that says so. */
export async function approvedOwner(
  vehicle: { modelCode?: string; chassisNumber?: string; kind?: Identity["kind"] } = {},
): Promise<Owner> {
  const { modelCode = "prius", chassisNumber = "MXWH60-4000001", kind = "individual" } = vehicle;
  // What seals reads the service's environment, of which the start itself made up the mail server.
  process.env.SMTP_URL ??= demo().smtpUrl;
  const [accountId, registrationId, requestId] = [randomUUID(), randomUUID(), randomUUID()];
  const email = newAddress();
  await sql(
    `INSERT INTO account (id, kind, email_index, email_sealed, password_hash, identity_sealed)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      accountId,
      kind,
      emailIndex(email),
      Buffer.from(seal(email, `account-email:${accountId}`)),
      await hashPassword(PASSWORD),
      Buffer.from(seal({ ...identities[kind], authPhone: "09011223344" }, `account-identity:${accountId}`)),
    ],
  );
  await sql(
    `INSERT INTO registration (id, role, state, account_id, registered_at, keep_until)
     VALUES ($1, 'owner', 'registered', $2, now(), now() + interval '30 days')`,
    [registrationId, accountId],
  );
  await sql(
    "INSERT INTO consent (id, registration_id, account_id, text, version) VALUES ($1, $2, $3, 'user-terms', $4)",
    [randomUUID(), registrationId, accountId, consentVersions["user-terms"]],
  );
  const plate = { region: "品川", classNumber: "330", kana: "さ", serial: "1001" };
  await sql(
    `INSERT INTO owner_request (id, registration_id, state, chassis_index, vehicle_sealed, model_code, submitted_at, decided_at)
     VALUES ($1, $2, 'approved', $3, $4, $5, now(), now())`,
    [
      requestId,
      registrationId,
      keyedHash("chassis-number", chassisNumber),
      Buffer.from(seal({ chassisNumber, plate }, vehicleContext(requestId))),
      modelCode,
    ],
  );
  return { registrationId, email, url: await servicesLink(registrationId) };
}

/** A link as the approval mail carries it. */
async function servicesLink(registrationId: string): Promise<string> {
  const [id, token] = [randomUUID(), newToken()];
  await sql(
    `INSERT INTO entry_token (id, registration_id, purpose, token_hash, token_sealed, expires_at)
     VALUES ($1, $2, 'services', $3, $4, now() + interval '7 days')`,
    [id, registrationId, tokenHash(token), Buffer.from(seal(token, `entry-token:${id}`))],
  );
  return `/start/${token}`;
}

/** From the mail's link past the sign-in to where the services begin. */
export async function openServices(page: Page, at: At, owner: Owner): Promise<void> {
  await page.goto(owner.url);
  await at(page, "5-1/1");
  await press(page, "お申込みを開始する");
  await passDoor(page, owner);
}

/** Signs in where another browser proves whose registration it wants to see. */
export async function passDoor(page: Page, { email }: Owner): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "ご本人の確認" }).waitFor();
  const form = page.getByRole("region", { name: "ログインして続ける" });
  await form.getByLabel("メールアドレス").fill(email);
  await form.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await form.getByRole("button", { name: "ログイン" }).click();
}

/** From where the services begin to the line that is being opened: 5-1/1 to 5-1/3-A. */
export async function askForLine(page: Page, at: At, owner: Owner): Promise<void> {
  await openServices(page, at, owner);
  await at(page, "5-1/1");
  await press(page, "次の手続きに進む");
  await at(page, "5-1/2");
  await press(page, "利用申込みをする");
  await at(page, "5-1/3-A");
}

/** The line opens; both boxes of the terms: 5-1/3-A to 5-1/7-A. Without scripts the customer looks again. */
export async function toOwnersOptions(
  page: Page,
  at: At,
  owner: Owner,
  scripts: Scripts = "with",
): Promise<void> {
  await askForLine(page, at, owner);
  await openLine(page, owner, scripts, () => at(page, "5-1/4-A"));
  await at(page, "5-1/5-A");
  await press(page, "つぎへ");
  await at(page, "5-1/6-A");
  await page.getByLabel("T-Connect利用規約に同意する").check();
  await page.getByLabel("車両情報の取扱いに同意する").check();
  await press(page, "つぎへ");
  await at(page, "5-1/7-A");
}

/** From the question whether charging is wanted to the chosen plan: 5-2/1 to 5-2/3-A. */
export async function chooseOwnersPlan(page: Page, at: At): Promise<void> {
  await at(page, "5-2/1");
  await press(page, "利用申込みをする");
  await at(page, "5-2/2-A");
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "つぎへ");
  await at(page, "5-2/3-A");
  await page.getByLabel(/急速・普通充電プランA/).check();
  await press(page, "つぎへ");
}
