import { reviewStep } from "../../order-steps";

export const answer = reviewStep("charging");
