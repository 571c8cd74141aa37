import { env } from "@/lib/env";

/** The domain our mails come from, for customers who let through only what they know. */
export function mailDomain(): string {
  return /@([^\s>]+)/.exec(env().MAIL_FROM)?.[1] ?? "";
}
