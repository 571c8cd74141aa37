import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ask } from "@/lib/domain/contacts.ja";
import { alreadyRegisteredMail } from "@/lib/mails/already-registered";
import { applicationAcceptedMail } from "@/lib/mails/application-accepted";
import { emailCodeMail } from "@/lib/mails/email-code";
import { lineFailedMail } from "@/lib/mails/line-failed";
import { lineOpenedMail } from "@/lib/mails/line-opened";
import { ownerEndedMail } from "@/lib/mails/owner-ended";
import { ownerRequestApprovedMail } from "@/lib/mails/owner-request-approved";
import { ownerRequestAskedBackMail } from "@/lib/mails/owner-request-asked-back";
import { ownerRequestReceivedMail } from "@/lib/mails/owner-request-received";
import { ownerRequestRefusedMail } from "@/lib/mails/owner-request-refused";
import { partyRegisteredMail } from "@/lib/mails/party-registered";
import { passwordResetMail } from "@/lib/mails/password-reset";
import { userPutOffMail } from "@/lib/mails/user-put-off";

const dealer = { name: "トヨタモビリティ見本 文京店", phone: "0312345678" };
const at = new Date("2026-11-30T15:30:00Z");
const receipt = "1A2B-3C4D";
const common = { name: "豊田 太郎", vehicle: "bZ4X", receipt, at };
const link = "https://service.example/x";
const order = {
  ...common,
  service: "t-connect",
  lines: [{ code: "w", kind: "option", name: "車内Wi-Fi", yenPerMonth: 1650, priceNote: null, oneOff: null }],
  payment: { kind: "credit_card", lastFour: "4242" },
} as const;

type Promise = { mail: { text: string; html: string }; says: string[] };
const filed = [`受付番号：${receipt}`, "2026年12月1日"];
const fromDealer = ["2026年12月1日", "販売店：トヨタモビリティ見本 文京店（電話 03-1234-5678）"];
const asksCentre = [ask.account.name, ask.account.phone];

const mails: Record<string, Promise> = {
  "already-registered": { mail: alreadyRegisteredMail("https://service.example"), says: asksCentre },
  "application-accepted": {
    mail: applicationAcceptedMail({ ...order, dealer }),
    says: [...filed, ...fromDealer, "車内Wi-Fi　月額1,650円", "末尾 4242", "取消し"],
  },
  "application-accepted with a fee": {
    mail: applicationAcceptedMail({
      ...order,
      dealer,
      service: "charging",
      lines: [{ ...order.lines[0], oneOff: { name: "充電カードの発行手数料", yen: 1320 } }],
    }),
    says: [
      "・充電カードの発行手数料　1,320円（税込・初回のみ）",
      "合計：月額1,650円（税込）\n初回のみのお支払い：1,320円（税込）",
    ],
  },
  "application-accepted after delivery": {
    mail: applicationAcceptedMail({ ...order, dealer: null }),
    says: [...filed, "取消し", ask.services.phone],
  },
  "email-code": { mail: emailCodeMail("123456"), says: asksCentre },
  "line-failed": {
    mail: lineFailedMail({ ...common, problem: "vehicle-off", link }),
    says: [...filed, ask.services.phone],
  },
  "line-opened": { mail: lineOpenedMail({ ...common, link }), says: [...filed, ask.services.phone] },
  "owner-ended": { mail: ownerEndedMail(common), says: [...filed, ...asksCentre] },
  "owner-request-approved": {
    mail: ownerRequestApprovedMail({ ...common, services: { url: link, days: 30 } }),
    says: [...filed, "登録をやめられる場合", ...asksCentre],
  },
  "owner-request-asked-back": {
    mail: ownerRequestAskedBackMail({ ...common, question: "check-address", myCarUrl: link }),
    says: [...filed, "取消し", ...asksCentre],
  },
  "owner-request-received": {
    mail: ownerRequestReceivedMail({ ...common, statusUrl: link }),
    says: [...filed, "取消し", ...asksCentre],
  },
  "owner-request-refused": {
    mail: ownerRequestRefusedMail({ ...common, reason: "unknown-vehicle", afterDeliveryUrl: link }),
    says: [...filed, ...asksCentre],
  },
  "party-registered": {
    mail: partyRegisteredMail({ ...common, party: "buyer", dealer, afterDeliveryUrl: link }),
    says: [...filed, ...fromDealer, "取消し"],
  },
  "password-reset": { mail: passwordResetMail(link, 30), says: asksCentre },
  "user-put-off": {
    mail: userPutOffMail({ ...common, dealer, afterDeliveryUrl: link }),
    says: fromDealer,
  },
};

describe("every mail says what it is about, whom to ask and how it is undone", () => {
  it("and none is left out", () => {
    const files = readdirSync("lib/mails").map((file) => path.basename(file, ".ts"));
    const kinds = files.filter((file) => file !== "layout" && file !== "sender");
    expect(Object.keys(mails).filter((name) => !name.includes(" "))).toEqual(kinds.sort());
  });

  it.each(Object.entries(mails))("%s", (_name, { mail, says }) => {
    for (const words of says) {
      expect(mail.text).toContain(words);
      expect(mail.html.replaceAll("<br>", "\n")).toContain(words);
    }
    expect(mail.text).toContain("お問い合わせ先");
    // A plain text has no button, and what stands below is not the same on every phone.
    expect(mail.text).not.toMatch(/下の|ボタン/);
  });
});

describe("whom to call stands in one place", () => {
  /** The files in which something of a form stands that is none of the examples shown beside a field. */
  const standsIn = (form: RegExp) =>
    sources("app", "lib", "components", "scripts").filter((file) => {
      const found = readFileSync(file, "utf8").match(form) ?? [];
      return found.some((text) => !/^(?:03-1234-5678|090-1234-5678|.*@example\.com)$/.test(text));
    });

  it("no screen, mail or document has a phone number of its own", () => {
    expect(standsIn(/(?<![\d-])0\d{1,3}-\d{2,4}-\d{4}(?![\d-])/g)).toEqual(["lib/domain/contacts.ja.ts"]);
  });

  it("nor a mail address: mails come from the one that is set, and the demo's staff have theirs", () => {
    expect(standsIn(/[\w.+-]+@(?:[a-z][\w-]*\.)+[a-z]{2,}/g).sort()).toEqual([
      "lib/commands/seed-demo.ts",
      "lib/env.ts",
    ]);
  });

  it("what a customer is told on the screen is what the mail's end says", () => {
    const failed = lineFailedMail({ ...common, problem: "not-equipped", link }).text;
    expect(failed.split(ask.services.phone)).toHaveLength(3);
    expect(failed).not.toContain("販売店");
    const refused = ownerRequestRefusedMail({
      ...common,
      reason: "already-registered",
      afterDeliveryUrl: link,
    }).text;
    expect(refused.split(ask.registration.phone)).toHaveLength(3);
    expect(refused).not.toContain("販売店");
  });
});

function sources(...roots: string[]): string[] {
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.(?:tsx?|mjs|html)$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
}
