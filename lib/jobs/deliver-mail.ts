import { createTransport, type Transporter } from "nodemailer";
import * as z from "zod";
import { dropWithheldMail, findQueuedMail, markMailFailed, markMailSent } from "@/lib/data/mails";
import { env } from "@/lib/env";
import { errorFields, log } from "@/lib/log";

const payloadSchema = z.object({ mailId: z.uuid() });

let transport: Transporter | undefined;

/**
 * Sends one mail. An outage is an exception, so the job runner tries again later; a mail that was sent before is not
 * sent again.
 *
 * @param last whether no further attempt will be made
 */
export async function deliverMail(payload: unknown, last: boolean): Promise<void> {
  const { mailId } = payloadSchema.parse(payload);
  const mail = await findQueuedMail(mailId);
  if (!mail) return dropWithheldMail(mailId);
  transport ??= createTransport(env().SMTP_URL, {
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  } as never);
  try {
    const messageId = `<${mailId}@${new URL(env().APP_URL).hostname}>`;
    await transport.sendMail({ from: env().MAIL_FROM, to: mail.to, messageId, ...mail.content });
  } catch (error) {
    const fields = errorFields(error);
    await markMailFailed(mailId, fields.code ?? fields.error, last);
    log(last ? "error" : "warn", "mail not sent", { mailId, ...fields });
    throw new Error(`mail ${mailId} not sent: ${fields.code ?? fields.error}`);
  }
  await markMailSent(mailId);
}
