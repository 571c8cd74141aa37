import type { MailContent } from "@/lib/data/mails";
import { ask as askAbout, type Matter } from "@/lib/domain/contacts.ja";
import { japaneseDay } from "@/lib/domain/japanese-day";
import { formatPhone } from "@/lib/domain/phone-metadata";

/** A paragraph, a code shown large, or a link on a line of its own. */
export type MailPart = string | { code: string } | { link: string; label: string };

/** Whom a mail says to ask: the dealer of the contract, or by matter. */
export type Desk = { name: string; phone: string };

/** A dealer within a sentence. */
export function dealerInSentence({ name, phone }: Desk): string {
  return `${name}（電話 ${formatPhone(phone)}）`;
}

/** The facts a mail is about, a line each: what it is filed by. Nothing of the person: mail is no safe. */
export function mailFacts(facts: {
  receipt?: string;
  at: Date;
  vehicle?: string | null;
  dealer?: Desk | null;
}): string {
  const { receipt, at, vehicle, dealer } = facts;
  return [
    ...(receipt ? [`受付番号：${receipt}`] : []),
    `日付：${japaneseDay(at)}`,
    ...(vehicle ? [`車両：${vehicle}`] : []),
    ...(dealer ? [`販売店：${dealerInSentence(dealer)}`] : []),
  ].join("\n");
}

/**
 * Composes a mail as plain text and as HTML that reads well on a phone. All texts are escaped.
 *
 * @param ask whom to ask about it, as the mail's end says
 */
export function composeMail(subject: string, parts: readonly MailPart[], ask: Matter | Desk): MailContent {
  const desk = typeof ask === "string" ? askAbout[ask] : ask;
  const hours = "hours" in desk ? `　受付 ${desk.hours}` : "";
  const footer = [
    "お問い合わせ先",
    `${desk.name}　電話 ${formatPhone(desk.phone)}${hours}`,
    "このメールは送信専用です。ご返信いただいてもお答えできません。",
    "お心当たりのない場合は、お手数ですがこのメールを破棄してください。",
    "My TOYOTA サービスお申込み",
  ];
  const text = [
    ...parts.map((part) => {
      if (typeof part === "string") return part;
      return "code" in part ? `　${part.code}` : `${part.label}\n${part.link}`;
    }),
    `──────────\n${footer.join("\n")}`,
  ].join("\n\n");
  const body = parts.map((part) => {
    if (typeof part === "string") return `<p>${escapeHtml(part).replaceAll("\n", "<br>")}</p>`;
    if ("code" in part)
      return `<p style="font-size:32px;font-weight:bold;letter-spacing:8px;margin:24px 0">${escapeHtml(part.code)}</p>`;
    const link = escapeHtml(part.link);
    return `<p style="margin:24px 0"><a href="${link}" style="display:inline-block;padding:14px 24px;border-radius:8px;background:#0017c1;color:#fff;text-decoration:none;font-weight:bold">${escapeHtml(part.label)}</a></p><p style="font-size:14px;word-break:break-all">${link}</p>`;
  });
  const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(subject)}</title></head><body style="margin:0;padding:24px;color:#1a1a1a;font-family:sans-serif;font-size:16px;line-height:1.75"><div style="max-width:560px;margin:0 auto">${body.join("")}<hr style="border:0;border-top:1px solid #ccc;margin:32px 0 16px"><p style="font-size:14px;color:#555">${footer.map(escapeHtml).join("<br>")}</p></div></body></html>`;
  return { subject, text, html };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
