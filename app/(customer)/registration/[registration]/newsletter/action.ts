import { recordConsent, revokeConsent } from "@/lib/data/consents";
import type { AnswerStep } from "../journeys/answer-step";

/** 「次へ」: an untouched box subscribes to nothing (特定電子メール法 第3条), and a tick taken away is taken back. */
export const answer: AnswerStep = async ({ view }, form) => {
  const subscribed = form.subscribed === "yes";
  if (subscribed) await recordConsent(view, "newsletter");
  else await revokeConsent(view, "newsletter");
  return { status: "answer", answer: { subscribed } };
};
