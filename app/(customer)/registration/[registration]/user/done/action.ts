import { reachUser } from "@/lib/commands/user-way";
import type { AnswerStep } from "../../journeys/answer-step";

/** The services belong to the user: where the buyer is the user, they go on in the user's registration. */
export const answer: AnswerStep = async ({ view }) => {
  const answer = { seen: true };
  const userId = view.role === "buyer" ? await reachUser(view) : null;
  return userId ? { status: "elsewhere", answer, registrationId: userId } : { status: "answer", answer };
};
