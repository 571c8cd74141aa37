import PDFDocument from "pdfkit";
import { drawable, font, type Weight } from "./fonts";

/** Millimetres as PDF points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** Inks of the printed documents: the screens' tokens (app/globals.css). */
export const ink = {
  text: "#1a1a1a",
  soft: "#4d4d4d",
  line: "#767676",
  lineSoft: "#d9d9d9",
  ground: "#f5f6f8",
  blue: "#0017c1",
  blueSoft: "#e8f1fe",
  paper: "#ffffff",
} as const;

/** Where something stands on the page, in millimetres from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** How text is set; `size` in points, `leading` as a multiple of the size. */
export type Style = {
  size: number;
  weight?: Weight;
  colour?: string;
  align?: "left" | "center" | "right";
  leading?: number;
  /** Whether lines break only where the text says so; a box then asks for a smaller size instead. */
  keepLines?: boolean;
  /** What it is to a screen reader (ISO 32000, standard structure types). */
  tag?: "H1" | "H2" | "H3" | "P" | "TH" | "TD" | "Lbl" | "LBody" | "Caption";
};

const SMALLEST = 4;

/**
 * A tagged A4 document being drawn. Everything is either text with its structure type, a figure with a text of its
 * own, or decoration, which screen readers pass over. Lengths are millimetres.
 */
export class Paper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly parents: PDFKit.PDFStructureElement[] = [];
  private readonly chunks: Uint8Array[] = [];

  constructor(title: string) {
    this.doc = new PDFDocument({
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      pdfVersion: "1.7",
      lang: "ja-JP",
      tagged: true,
      displayTitle: true,
      info: { Title: title, Producer: "", Creator: "" },
      // No standard font is ever used; naming one would load its metrics.
      font: undefined,
    });
    this.doc.on("data", (chunk: Uint8Array) => this.chunks.push(chunk));
    for (const weight of ["regular", "bold"] as const) {
      // pdfkit takes a parsed font (since 0.20); its types don't know yet.
      this.doc.registerFont(weight, font(weight) as unknown as Buffer);
    }
    const root = this.doc.struct("Document");
    this.doc.addStructure(root);
    this.parents.push(root);
  }

  /** Begins a page. */
  page(): void {
    this.doc.addPage();
  }

  /** Sets text in a column of a width; it takes the lines it needs. Returns the y below it. */
  text(content: string, at: { x: number; y: number; width: number }, style: Style): number {
    const lines = drawable(content);
    const height = this.height(lines, at.width, style);
    this.tagged(style.tag ?? "P", {}, () => this.set(lines, at, style));
    return at.y + height;
  }

  /** Sets text into a box, in the middle of its height, smaller where it would not fit. */
  fit(content: string, box: Box, style: Style): void {
    if (content === "") return;
    const lines = drawable(content);
    let fitting = style;
    while (fitting.size > SMALLEST && !this.fits(lines, box, fitting)) {
      fitting = { ...fitting, size: fitting.size - 0.25 };
    }
    const y = box.y + Math.max(0, (box.height - this.height(lines, box.width, fitting)) / 2);
    const most = this.fits(lines, box, fitting) ? undefined : box.height;
    this.tagged(style.tag ?? "P", {}, () => this.set(lines, { ...box, y }, fitting, most));
  }

  /** Sets a web address into a box; on a screen it can be pressed. */
  address(url: string, box: Box, style: Style): void {
    const element = this.doc.struct("Link", { alt: url });
    this.parents.at(-1)?.add(element);
    this.parents.push(element);
    this.fit(url, box, style);
    // pdfkit ties the annotation to its element by `structParent`; its types don't know.
    const options = { structParent: element } as PDFKit.Mixins.AnnotationOption;
    this.doc.link(mm(box.x), mm(box.y), mm(box.width), mm(box.height), url, options);
    this.parents.pop();
    element.end();
  }

  /** Puts what `draw` sets under one structure element: a table, a row, a list. */
  within(tag: "Table" | "TR" | "L" | "LI", draw: () => void): void {
    const element = this.doc.struct(tag);
    this.parents.at(-1)?.add(element);
    this.parents.push(element);
    draw();
    this.parents.pop();
    element.end();
  }

  /** A list; `draw` sets each item's number (Lbl) and text (LBody). */
  list<Item>(items: readonly Item[], draw: (item: Item, index: number) => void): void {
    if (items.length === 0) return;
    this.within("L", () => {
      for (const [index, item] of items.entries()) this.within("LI", () => draw(item, index));
    });
  }

  /** A drawing that says something, with the words for who doesn't see it. */
  figure(alt: string, draw: (doc: PDFKit.PDFDocument) => void): void {
    this.tagged("Figure", { alt }, () => draw(this.doc));
  }

  /** Lines and grounds: nothing a screen reader reads. */
  decoration(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    this.doc.save();
    draw(this.doc);
    this.doc.restore();
    this.doc.endMarkedContent();
  }

  /** A box with a ground, a frame, or both. */
  box(at: Box, look: { fill?: string; stroke?: string; line?: number; radius?: number }): void {
    this.decoration((doc) => {
      const path = doc.roundedRect(mm(at.x), mm(at.y), mm(at.width), mm(at.height), mm(look.radius ?? 0));
      path.lineWidth(look.line ?? 0.5);
      if (look.fill && look.stroke) path.fillAndStroke(look.fill, look.stroke);
      else if (look.fill) path.fill(look.fill);
      else path.stroke(look.stroke ?? ink.line);
    });
  }

  /** The document's bytes. Nothing can be drawn after. */
  async finish(): Promise<Uint8Array> {
    this.parents[0]?.end();
    const ended = new Promise((resolve) => this.doc.on("end", resolve));
    this.doc.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private tagged(tag: string, options: { alt?: string }, draw: () => void): void {
    const element = this.doc.struct(tag, options);
    this.parents.at(-1)?.add(element);
    element.add(this.doc.markStructureContent(tag));
    this.doc.save();
    draw();
    this.doc.restore();
    this.doc.endMarkedContent();
    element.end();
  }

  private fits(content: string, box: Box, style: Style): boolean {
    if (style.keepLines) {
      const doc = this.use(style);
      if (content.split("\n").some((line) => doc.widthOfString(line) > mm(box.width))) return false;
    }
    return this.height(content, box.width, style) <= box.height + 0.01;
  }

  /** In millimetres. Line by line: pdfkit would count a line feed as a character of the line it ends. */
  private height(content: string, width: number, style: Style): number {
    const doc = this.use(style);
    const layout = this.layout(width, style);
    return content.split("\n").reduce((sum, line) => sum + doc.heightOfString(line, layout) / mm(1), 0);
  }

  private set(
    content: string,
    at: { x: number; y: number; width: number },
    style: Style,
    most?: number,
  ): void {
    const end = at.y + (most ?? Number.POSITIVE_INFINITY);
    let y = at.y;
    for (const line of content.split("\n")) {
      const below = y + this.height(line, at.width, style);
      const clip = below > end ? { height: mm(Math.max(0, end - y)), ellipsis: true } : {};
      this.use(style)
        .fillColor(style.colour ?? ink.text)
        .text(line, mm(at.x), mm(y), { ...this.layout(at.width, style), align: style.align, ...clip });
      y = below;
    }
  }

  private use({ weight = "regular", size }: Style): PDFKit.PDFDocument {
    return this.doc.font(weight).fontSize(size);
  }

  private layout(width: number, { size, leading = 1.5 }: Style) {
    return { width: mm(width), lineGap: size * leading - this.doc.currentLineHeight(true) };
  }
}
