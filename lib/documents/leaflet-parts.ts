import { ink, mm, type Paper } from "./paper";

/** The leaflet's column. */
export const LEFT = 20;
export const WIDTH = 170;

/** A heading with a thin line under it. Returns the y below. */
export function heading(paper: Paper, text: string, y: number, x = LEFT, width = WIDTH): number {
  const below = paper.text(text, { x, y, width }, { size: 13, weight: "bold", tag: "H2" });
  paper.box({ x, y: below + 1.5, width, height: 0 }, { stroke: ink.lineSoft, line: 0.75 });
  return below + 5;
}

type DiscLook = { size?: number; tag?: "Lbl" | "P" };

/** A number in a disc, before what it counts. */
export function disc(paper: Paper, text: string, x: number, y: number, look: DiscLook = {}): void {
  const { size = 6, tag = "Lbl" } = look;
  paper.decoration((doc) => doc.circle(mm(x + size / 2), mm(y + size / 2), mm(size / 2)).fill(ink.blue));
  const style = { size: size * 1.6, weight: "bold", colour: ink.paper, align: "center", tag } as const;
  paper.fit(text, { x, y: y - 0.2, width: size, height: size }, style);
}

/** A tick: done, or to be had at hand. */
export function tick(paper: Paper, x: number, y: number): void {
  paper.decoration((doc) => {
    doc
      .moveTo(mm(x + 0.6), mm(y + 2.6))
      .lineTo(mm(x + 2.2), mm(y + 4.2))
      .lineTo(mm(x + 5), mm(y + 0.8));
    doc.lineWidth(1.6).lineCap("round").lineJoin("round").stroke(ink.blue);
  });
}

/** Foot of a page: where one is, what comes. */
export function foot(paper: Paper, left: string, page: string): void {
  const style = { size: 8.5, colour: ink.soft } as const;
  paper.text(left, { x: LEFT, y: 281, width: WIDTH - 20 }, style);
  paper.text(page, { x: LEFT + WIDTH - 20, y: 281, width: 20 }, { ...style, align: "right" });
}
