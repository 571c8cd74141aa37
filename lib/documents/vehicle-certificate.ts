import { online } from "./leaflet.ja";
import { disc, LEFT, WIDTH } from "./leaflet-parts";
import { type Box, ink, mm, type Paper } from "./paper";

const SKETCH = { width: 84, height: 46 };

/**
 * A sketch of the vehicle inspection certificate with the two numbers that are asked for, and what they are. The
 * order is that of the printed certificate: the plate heads the first row, the chassis number stands below on the left.
 */
export function drawCertificate(paper: Paper, y: number): void {
  const marked = cells(LEFT, y);
  paper.figure(online.sketchAlt, (doc) =>
    doc.rect(mm(LEFT), mm(y), mm(SKETCH.width), mm(SKETCH.height)).lineWidth(0.75).stroke(ink.line),
  );
  const title = { x: LEFT, y: y + 1, width: SKETCH.width, height: 6 };
  paper.fit(online.sketchTitle, title, { size: 8, weight: "bold", align: "center", tag: "Caption" });
  for (const cell of marked.plain) paper.box(cell, { stroke: ink.lineSoft });
  const legend = { x: LEFT + SKETCH.width + 8, width: WIDTH - SKETCH.width - 8 };
  const rows = [
    { cell: marked.plate, name: online.plate, hint: online.plateHint, at: y },
    { cell: marked.chassis, name: online.chassis, hint: online.chassisHint, at: y + 20 },
  ];
  for (const [index, { cell, name, hint, at }] of rows.entries()) {
    paper.box(cell, { fill: ink.blueSoft, stroke: ink.blue, line: 1 });
    disc(paper, String(index + 1), cell.x + 1.2, cell.y + (cell.height - 4.4) / 2, { size: 4.4, tag: "P" });
    paper.fit(name, { ...cell, x: cell.x + 6.6, width: cell.width - 7.4 }, { size: 6.5 });
    disc(paper, String(index + 1), legend.x, at, { size: 5.4, tag: "P" });
    const text = { x: legend.x + 8, width: legend.width - 8 };
    const below = paper.text(name, { ...text, y: at }, { size: 10, weight: "bold" });
    paper.text(hint, { ...text, y: below + 0.5 }, { size: 9, colour: ink.soft });
  }
  paper.text(online.sketchNote, { ...legend, y: y + 37.5 }, { size: 8.5, colour: ink.soft });
}

function cells(x: number, y: number): { plate: Box; chassis: Box; plain: Box[] } {
  const height = 8;
  const left = { x: x + 3, width: 40, height };
  const plain: Box[] = [];
  for (let row = 0; row < 4; row++) {
    const top = y + 9 + row * (height + 0.8);
    if (row % 2 === 1) plain.push({ ...left, y: top });
    for (let column = 0; column < 2; column++)
      plain.push({ x: x + 44 + column * 18.5, y: top, width: 18, height });
  }
  return { plate: { ...left, y: y + 9 }, chassis: { ...left, y: y + 9 + 2 * (height + 0.8) }, plain };
}
