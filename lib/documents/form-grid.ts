import { type Box, ink, mm, type Paper } from "./paper";

/** A form's column. */
export const LEFT = 13;
export const WIDTH = 184;

/** A cell of a printed form: what is asked for on a ground of its own, what is known beside it. */
export type Cell = { label: string; labelWidth: number; width: number; value?: string; size?: number };

/** A row of cells from the left edge. Returns the y below. */
export function row(paper: Paper, y: number, height: number, cells: readonly Cell[], left = LEFT): number {
  let x = left;
  paper.within("TR", () => {
    for (const { label, labelWidth, width, value = "", size = 10 } of cells) {
      labelled(paper, { x, y, width: labelWidth, height }, label);
      const rest = { x: x + labelWidth, y, width: width - labelWidth, height };
      paper.box(rest, { stroke: ink.line });
      paper.fit(value, inset(rest, 2, 0.6), { size, leading: 1.35, tag: "TD" });
      x += width;
    }
  });
  return y + height;
}

/** A box that says what it is for. */
export function labelled(paper: Paper, box: Box, label: string): void {
  paper.box(box, { fill: ink.ground, stroke: ink.line });
  const style = { size: 7.5, leading: 1.3, align: "center", keepLines: true, tag: "TH" } as const;
  paper.fit(label, inset(box, 1, 0.4), style);
}

/** One box a digit, to be written into by hand; fixed digits are printed. */
export function digits(paper: Paper, at: { x: number; y: number }, given: readonly string[]): void {
  const [width, height] = [6.2, 8];
  for (const [index, digit] of given.entries()) {
    const box = { x: at.x + index * width, y: at.y, width, height };
    paper.box(box, { fill: ink.paper, stroke: ink.line });
    paper.fit(digit, box, { size: 11, align: "center" });
  }
}

/** A bar that heads a group. Returns the y below. */
export function bar(paper: Paper, y: number, title: string): number {
  return paper.text(title, { x: LEFT, y, width: WIDTH }, { size: 10, weight: "bold", tag: "H2" }) + 0.8;
}

/** A thick frame round what the customer fills in. */
export function thickFrame(paper: Paper, box: Box): void {
  paper.box(box, { stroke: ink.text, line: 1.6 });
}

/** Where a seal goes: a ring with a pale 印. */
export function sealRing(paper: Paper, box: Box, mark: string): void {
  const radius = Math.min(box.width, box.height) / 2 - 2;
  paper.decoration((doc) =>
    doc
      .circle(mm(box.x + box.width / 2), mm(box.y + box.height / 2), mm(radius))
      .dash(2, { space: 2 })
      .lineWidth(0.75)
      .stroke(ink.line),
  );
  paper.fit(mark, box, { size: 11, colour: ink.line, align: "center" });
}

/** The box less a margin. */
export function inset(box: Box, x: number, y: number): Box {
  return { x: box.x + x, y: box.y + y, width: box.width - 2 * x, height: box.height - 2 * y };
}
