import { reviewStep } from "../../order-steps";

export const answer = reviewStep("t-connect");
