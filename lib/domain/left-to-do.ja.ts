import type { LeftToDo } from "./left-to-do";

/** What is left to do, as staff read it on the customer's phone and on their console. */
export const leftToDoWords: Record<LeftToDo, string> = {
  "direct-debit-form": "口座振替依頼書をお渡しし、ご記入いただいたものをお預かりください。",
  leaflet: "「ご契約者さまへのご案内」をお渡しし、納車後のお手続きをご説明ください。",
};

export const nothingLeft = "残りのお手続きはありません。";
