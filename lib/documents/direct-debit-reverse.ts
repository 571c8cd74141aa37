import { ask } from "@/lib/domain/contacts.ja";
import { words } from "./direct-debit.ja";
import { LEFT, WIDTH } from "./form-grid";
import { ink, type Paper } from "./paper";

const X = LEFT + 5;
const COLUMN = WIDTH - 10;

/** The back: the terms of the debit, the post bank's, personal data, whom to ask. */
export function drawReverse(paper: Paper): void {
  const { title, rules, postTitle, postRules, personalTitle, personal, contactTitle, contact, sample } =
    words.reverse;
  const { name, phone, hours } = ask.payment;
  const heading = { x: X, y: 18, width: COLUMN };
  let y = paper.text(title, heading, { size: 15, weight: "bold", tag: "H1" }) + 4;
  y = drawRules(paper, rules, y);
  y = section(paper, postTitle, y);
  y = drawRules(paper, postRules, y);
  y = paragraph(paper, personal, section(paper, personalTitle, y));
  paragraph(paper, contact(name, phone, hours), section(paper, contactTitle, y));
  paper.text(sample, { x: X, y: 281, width: COLUMN }, { size: 8.5, colour: ink.soft });
}

function drawRules(paper: Paper, rules: readonly string[], y: number): number {
  let next = y;
  paper.list(rules, (rule, index) => {
    const style = { size: 9.5, leading: 1.75 } as const;
    paper.text(`${index + 1}.`, { x: X, y: next, width: 8 }, { ...style, tag: "Lbl" });
    next = paper.text(rule, { x: X + 8, y: next, width: COLUMN - 8 }, { ...style, tag: "LBody" }) + 2.5;
  });
  return next;
}

function section(paper: Paper, title: string, y: number): number {
  return paper.text(title, { x: X, y: y + 5, width: COLUMN }, { size: 11.5, weight: "bold", tag: "H2" }) + 2;
}

function paragraph(paper: Paper, text: string, y: number): number {
  return paper.text(text, { x: X, y, width: COLUMN }, { size: 9.5, leading: 1.75 });
}
