import { ask } from "@/lib/domain/contacts.ja";
import { japaneseDate } from "@/lib/domain/japanese-date";
import { formatPhone } from "@/lib/domain/phone-metadata";
import { anyMissing } from "./fonts";
import { issuer } from "./issuer.ja";
import type { LeafletData } from "./leaflet";
import { type Item, progress, words } from "./leaflet.ja";
import { disc, foot, heading, LEFT, tick, WIDTH } from "./leaflet-parts";
import { ink, type Paper } from "./paper";

/** Front: greeting, the contract, what was done, what is left, whom to call. */
export function drawFront(paper: Paper, data: LeafletData): void {
  const half = WIDTH / 2;
  const small = { size: 9, colour: ink.soft } as const;
  paper.text(issuer.service, { x: LEFT, y: 16, width: half }, { ...small, weight: "bold" });
  const issued = words.issued(japaneseDate(data.issuedOn));
  paper.text(issued, { x: LEFT + half, y: 16, width: half }, { ...small, align: "right" });
  paper.text(words.title, { x: LEFT, y: 26, width: WIDTH }, { size: 25, weight: "bold", tag: "H1" });
  const name = { x: LEFT, y: 44, width: WIDTH, height: 9 };
  paper.fit(`${data.buyerName ?? words.unknown}${data.buyerName ? " 様" : ""}`, name, { size: 14 });
  paper.text(words.greeting, { x: LEFT, y: 56, width: WIDTH }, { size: 10.5, leading: 1.8 });
  drawContract(paper, data, 82);
  const { done, left } = progress(data);
  const below = drawDone(paper, done, 132);
  drawLeft(paper, left, below + 7);
  drawContact(paper, data.dealer);
  const note = anyMissing([data.buyerName ?? ""]) ? `　　${words.missing}` : "";
  foot(paper, `${words.overleaf}${note}`, "1 / 2");
}

function drawContract(paper: Paper, data: LeafletData, y: number): void {
  paper.box({ x: LEFT, y, width: WIDTH, height: 42 }, { fill: ink.ground, radius: 3 });
  const [x, width] = [LEFT + 8, WIDTH - 16];
  paper.text(words.vehicle, { x, y: y + 5, width }, { size: 9, colour: ink.soft, tag: "H2" });
  paper.fit(data.vehicle.name, { x, y: y + 10, width, height: 10 }, { size: 19, weight: "bold" });
  const facts = [
    [words.facts.grade, data.vehicle.grade],
    [words.facts.colour, data.vehicle.colour],
    [words.facts.orderNumber, data.orderNumber],
    [words.facts.dealer, data.dealer.name],
  ] as const;
  paper.within("Table", () => {
    for (const [index, [term, value]] of facts.entries()) {
      const at = { x: x + (index % 2) * (width / 2), y: y + 22 + Math.floor(index / 2) * 9, height: 7 };
      paper.within("TR", () => {
        paper.fit(term, { ...at, width: 20 }, { size: 9, colour: ink.soft, tag: "TH" });
        paper.fit(
          value ?? words.none,
          { ...at, x: at.x + 20, width: width / 2 - 24 },
          { size: 10.5, tag: "TD" },
        );
      });
    }
  });
}

function drawDone(paper: Paper, items: readonly Item[], y: number): number {
  let next = heading(paper, words.done, y);
  if (items.length === 0)
    return paper.text(words.doneNone, { x: LEFT, y: next, width: WIDTH }, { size: 10.5 });
  paper.list(items, ({ title }) => {
    tick(paper, LEFT + 1, next);
    const at = { x: LEFT + 10, y: next - 0.2, width: WIDTH - 10 };
    next = paper.text(title, at, { size: 11, tag: "LBody" }) + 1.6;
  });
  return next;
}

function drawLeft(paper: Paper, items: readonly Item[], y: number): void {
  let next = heading(paper, words.left, y);
  if (items.length === 0) paper.text(words.leftNone, { x: LEFT, y: next, width: WIDTH }, { size: 10.5 });
  paper.list(items, ({ title, hint = "" }, index) => {
    disc(paper, String(index + 1), LEFT, next);
    const at = { x: LEFT + 10, width: WIDTH - 10 };
    next = paper.text(title, { ...at, y: next - 0.2 }, { size: 11, weight: "bold", tag: "LBody" });
    next = paper.text(hint, { ...at, y: next }, { size: 9.5, colour: ink.soft, tag: "LBody" }) + 2.6;
  });
}

function drawContact(paper: Paper, dealer: LeafletData["dealer"]): void {
  const y = 241;
  paper.box({ x: LEFT, y, width: WIDTH, height: 35 }, { stroke: ink.lineSoft, line: 0.75, radius: 3 });
  paper.text(words.contact, { x: LEFT + 8, y: y + 4, width: 60 }, { size: 11, weight: "bold", tag: "H2" });
  const desk = ask.account;
  const columns = [
    [words.contactDealer, dealer.name, formatPhone(dealer.phone), ""],
    [words.contactDesk, desk.name, desk.phone, words.hours(desk.hours)],
  ] as const;
  for (const [index, [what, name, phone, hours]] of columns.entries()) {
    const at = { x: LEFT + 8 + index * 79, width: 74 };
    paper.fit(what, { ...at, y: y + 11, height: 5 }, { size: 8.5, colour: ink.soft });
    paper.fit(name, { ...at, y: y + 16, height: 5.5 }, { size: 10 });
    paper.fit(phone, { ...at, y: y + 21.5, height: 7 }, { size: 14, weight: "bold" });
    paper.fit(hours, { ...at, y: y + 28.5, height: 4.5 }, { size: 8, colour: ink.soft });
  }
}
