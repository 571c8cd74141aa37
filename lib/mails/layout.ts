import type { MailContent } from "@/lib/data/mails";

/** A paragraph, a code shown large, or a link on a line of its own. */
export type MailPart = string | { code: string } | { link: string; label: string };

/** Composes a mail as plain text and as HTML that reads well on a phone. All texts are escaped. */
export function composeMail(subject: string, parts: readonly MailPart[]): MailContent {
  const footer = [
    "このメールは送信専用です。ご返信いただいてもお答えできません。",
    "お心当たりのない場合は、お手数ですがこのメールを破棄してください。",
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
