import { formatPhone } from "@/lib/domain/phone-metadata";
import type { LeafletData } from "./leaflet";
import { atDealer, online } from "./leaflet.ja";
import { disc, foot, heading, LEFT, tick, WIDTH } from "./leaflet-parts";
import { ink, type Paper } from "./paper";
import { drawQr } from "./qr";
import { drawCertificate } from "./vehicle-certificate";

const TITLE = { size: 20, weight: "bold", tag: "H1" } as const;
const BODY = { size: 10.5, leading: 1.8 } as const;

/** Back for vehicles that go on at home: the address with its QR, the way, what to have ready. */
export function drawOnlineBack(paper: Paper, data: LeafletData, url: string): void {
  paper.text(online.title, { x: LEFT, y: 16, width: WIDTH }, TITLE);
  paper.text(online.lead, { x: LEFT, y: 29, width: WIDTH }, BODY);
  drawAddress(paper, url, 45);
  let y = heading(paper, online.steps, 107);
  paper.list(online.step, (step, index) => {
    disc(paper, String(index + 1), LEFT, y, { size: 5.4 });
    const at = { x: LEFT + 10, y: y - 0.1, width: WIDTH - 10 };
    y = paper.text(step, at, { size: 10, tag: "LBody" }) + 2;
  });
  y = drawThings(paper, online.prepare, online.things, y + 4);
  y = heading(paper, online.certificate, y + 4);
  drawCertificate(paper, y);
  drawMail(paper, data.mailDomain, 251);
  foot(paper, "", "2 / 2");
}

/** Back for kei vehicles, which can't be registered after delivery: whom to ask, and no link. */
export function drawAtDealerBack(paper: Paper, { dealer }: LeafletData): void {
  paper.text(atDealer.title, { x: LEFT, y: 16, width: WIDTH }, TITLE);
  paper.box({ x: LEFT, y: 34, width: WIDTH, height: 18 }, { fill: ink.blueSoft, radius: 3 });
  const lead = { x: LEFT + 8, y: 34, width: WIDTH - 16, height: 18 };
  paper.fit(atDealer.lead, lead, { size: 11.5, weight: "bold" });
  const y = paper.text(atDealer.body, { x: LEFT, y: 60, width: WIDTH }, BODY);
  paper.box({ x: LEFT, y: y + 6, width: WIDTH, height: 34 }, { fill: ink.ground, radius: 3 });
  const at = { x: LEFT + 8, width: WIDTH - 16 };
  paper.fit(atDealer.call, { ...at, y: y + 9, height: 6 }, { size: 9, colour: ink.soft, tag: "H2" });
  paper.fit(dealer.name, { ...at, y: y + 15, height: 8 }, { size: 12 });
  paper.fit(formatPhone(dealer.phone), { ...at, y: y + 24, height: 11 }, { size: 20, weight: "bold" });
  drawThings(paper, atDealer.prepare, atDealer.things, y + 50);
  foot(paper, "", "2 / 2");
}

function drawAddress(paper: Paper, url: string, y: number): void {
  paper.box({ x: LEFT, y, width: WIDTH, height: 55 }, { fill: ink.ground, radius: 3 });
  const qr = { x: LEFT + 7, y: y + 5, width: 45, height: 45 };
  paper.figure(online.qrAlt(url), (doc) => drawQr(doc, url, qr));
  const at = { x: LEFT + 60, width: WIDTH - 67 };
  const strong = { size: 11.5, weight: "bold" } as const;
  const soft = { size: 9.5, colour: ink.soft } as const;
  paper.text(online.scan, { ...at, y: y + 6 }, strong);
  paper.text(online.scanHint, { ...at, y: y + 12 }, soft);
  paper.text(online.type, { ...at, y: y + 23 }, strong);
  paper.box({ ...at, y: y + 30, height: 12 }, { fill: ink.paper, stroke: ink.line, radius: 1.5 });
  paper.address(
    url,
    { x: at.x + 3, y: y + 30, width: at.width - 6, height: 12 },
    { size: 11, weight: "bold" },
  );
  paper.text(online.typeHint, { ...at, y: y + 44 }, soft);
}

function drawThings(paper: Paper, title: string, things: readonly string[], y: number): number {
  let next = heading(paper, title, y);
  paper.list(things, (thing) => {
    tick(paper, LEFT + 1, next);
    const at = { x: LEFT + 10, y: next - 0.2, width: WIDTH - 10 };
    next = paper.text(thing, at, { size: 10, tag: "LBody" }) + 1.4;
  });
  return next;
}

function drawMail(paper: Paper, domain: string, y: number): void {
  paper.box({ x: LEFT, y, width: WIDTH, height: 25 }, { fill: ink.blueSoft, radius: 3 });
  const at = { x: LEFT + 8, width: WIDTH - 16 };
  paper.text(online.mail, { ...at, y: y + 4 }, { size: 10.5, weight: "bold", tag: "H2" });
  paper.fit(online.mailText(domain), { ...at, y: y + 10.5, height: 12 }, { size: 9.5, leading: 1.6 });
}
