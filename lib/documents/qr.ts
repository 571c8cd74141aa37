import QRCode from "qrcode";
import { type Box, mm } from "./paper";

const QUIET = 4;

/**
 * Draws a QR code as filled rectangles, sharp at every print size, with its quiet zone of four modules (ISO/IEC
 * 18004) inside the box. Error level Q: a quarter of a creased or stained code may be lost.
 *
 * @returns the side of the code without its quiet zone, in millimetres
 */
export function drawQr(doc: PDFKit.PDFDocument, value: string, box: Box): number {
  const { size, data } = QRCode.create(value, { errorCorrectionLevel: "Q" }).modules;
  const module = mm(box.width) / (size + 2 * QUIET);
  const [left, top] = [mm(box.x) + QUIET * module, mm(box.y) + QUIET * module];
  doc.rect(mm(box.x), mm(box.y), mm(box.width), mm(box.width)).fill("#ffffff");
  // A row's neighbouring modules are one rectangle: viewers show hairlines between separate ones.
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue;
      let end = x + 1;
      while (end < size && data[y * size + end]) end++;
      doc.rect(left + x * module, top + y * module, (end - x) * module, module);
      x = end;
    }
  }
  doc.fill("#000000");
  return (size * module) / mm(1);
}
