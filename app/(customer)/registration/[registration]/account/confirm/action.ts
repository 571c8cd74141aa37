import { confirmIdentity } from "@/lib/commands/update-identity";
import { issueCodes } from "@/lib/domain/issue-codes";
import type { Identity } from "@/lib/domain/party";
import { joinBirthDate } from "@/lib/domain/party-rules";
import { corporationSchema, personSchema } from "@/lib/domain/party-schema";
import { phoneErrors } from "@/lib/domain/phone-check";
import type { AnswerStep } from "../../journeys/answer-step";
import { doubted } from "../doubts";
import { lookUpAddress } from "../postal-lookup";

/** 「確認」: writes edits through to the account and keeps which revision was confirmed. */
export const answer: AnswerStep = async ({ view }, form) => {
  const { account } = view;
  if (!account) return { status: "invalid", errors: { form: "changed-elsewhere" } };
  const { kind } = account.identity;
  if (form.intent === "postal") return lookUpAddress(form);
  const schema = kind === "individual" ? personSchema : corporationSchema;
  const typed = kind === "individual" ? joinBirthDate(form) : form;
  const parsed = schema.safeParse(typed);
  if (!parsed.success) return { status: "invalid", errors: issueCodes(schema, typed), values: form };
  const phones = phoneErrors(parsed.data, kind);
  if (phones) return { status: "invalid", errors: phones, values: form };

  const doubt = await doubted(view.id, parsed.data, form, form, account.identity);
  if (doubt) return doubt;
  const identity = { kind, ...parsed.data } as Identity;
  const outcome = await confirmIdentity(view, identity, Number(form.identityRevision));
  if (outcome.status === "locked") return { status: "invalid", errors: { form: "locked" }, values: form };
  if (outcome.status === "changed") return { status: "invalid", errors: { form: "changed-elsewhere" } };
  return { status: "saved" };
};
