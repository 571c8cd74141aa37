import type { Shot } from "./camera";
import { eventOf, labelsOf } from "./labels";
import { events } from "./words.ja";

/**
 * What to do in a step, as a sentence of the printed guide: 「利用規約に同意する」にチェックを入れ、「次へ」を押します。
 *
 * @param shot what the picture showed; without it every label counts as a button
 */
export function sentenceOf(id: string, shot: Pick<Shot, "marks" | "typing"> | null): string {
  const event = eventOf(id);
  if (event) return events[event];
  const kindOf = (label: string) => shot?.marks.find((mark) => mark.label === label)?.kind ?? "button";
  const named = (kind: string) =>
    labelsOf(id)
      .filter((label) => kindOf(label) === kind)
      .map((label) => `「${label}」`)
      .join("または");
  const [box, choice, button] = [named("box"), named("choice"), named("button")];
  const typing = shot?.typing && !box && !button.includes("または");
  return [
    typing ? "必要な項目を入力し、" : "",
    box ? `${box}にチェックを入れ、` : "",
    choice ? `${choice}を選び、` : "",
    button ? `${button}を押します。` : "",
  ].join("");
}
