import { applyStep } from "../../order-steps";

export const answer = applyStep("t-connect");
