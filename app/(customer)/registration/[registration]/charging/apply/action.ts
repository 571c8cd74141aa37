import { applyStep } from "../../order-steps";

export const answer = applyStep("charging");
