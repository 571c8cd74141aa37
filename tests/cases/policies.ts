import { afterDeliveryRegistration } from "@/lib/domain/after-delivery";
import type { PartyKind } from "@/lib/domain/party";
import { type Occasion, paymentMethods, paymentNeeded } from "@/lib/domain/payment-methods";
import { staffCheckRequired } from "@/lib/domain/staff-check-rule";
import { afterUserRegistration } from "@/lib/domain/what-follows";
import { checkPassword } from "@/lib/password/password-policy";

type Policy = { about: RegExp; rule?: (words: string) => unknown; story?: string };

const kindIn = (words: string): PartyKind => (/corporat/.test(words) ? "corporate" : "individual");
const occasionIn = (words: string): Occasion =>
  /after delivery/.test(words) ? "after-delivery" : "at-dealer";
const methods: Policy["rule"] = (words) => ({ allowed: paymentMethods(occasionIn(words), kindIn(words)) });
const staffCheck: Policy["rule"] = (words) => ({
  required: staffCheckRequired(occasionIn(words), kindIn(words)),
});

/** Kinds that state the chosen policy in words: the rule that decides, or the story that holds it. */
export const policies: Record<string, readonly Policy[]> = {
  flow: [
    { about: /staff|visual check/, rule: staffCheck },
    { about: /kei/, rule: () => ({ result: afterDeliveryRegistration("kei") }) },
    {
      about: /no paid|without paid/,
      rule: () => ({ askPayment: paymentNeeded({ somethingPaid: false, methodRegistered: false }) }),
    },
    {
      about: /EV.*(?:without|no) .*method|T-Connect (?:refused|without|not applied)/i,
      rule: () => ({ askPayment: paymentNeeded({ somethingPaid: true, methodRegistered: false }) }),
    },
    {
      about: /EV.*(?:registered|after T-Connect)|method registered/i,
      rule: () => ({ askPayment: paymentNeeded({ somethingPaid: true, methodRegistered: true }) }),
    },
    {
      about: /not T-Connect\/EV eligible|neither/,
      rule: () => ({
        result: { finished: "finish after user registration" }[
          afterUserRegistration({ tConnect: false, charging: false }) as "finished"
        ],
      }),
    },
    { about: /customerType|payment|corporat|individual/, rule: methods },
  ],
  password: [
    {
      about: /^/,
      rule: async (words) => {
        const checked = await checkPassword(words, []);
        return checked.ok ? { valid: true } : { valid: false, error: checked.error };
      },
    },
  ],
  email_otp: [{ about: /^/, story: "email-code.spec.ts" }],
  payment: [{ about: /^/, story: "with the payment section" }],
  qr_token: [{ about: /^/, story: "security.spec.ts, exactly-once.spec.ts" }],
};
