import { keepCard, startCard } from "@/lib/commands/register-card";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「このカードを使う」: on with the card that was shown. 「つぎへ」: on to the provider's page; where it can't be reached, a sentence and everything kept. */
export const answer: AnswerStep = async ({ view }, { keep }) => {
  if (keep !== undefined)
    return (await keepCard(view, keep))
      ? { status: "saved" }
      : { status: "invalid", errors: { form: "changed-elsewhere" } };
  const started = await startCard(view);
  if (started.status === "started") return { status: "away", url: started.redirectUrl };
  if (started.status === "closed") return { status: "saved" };
  return { status: "invalid", errors: { form: "unavailable" } };
};
