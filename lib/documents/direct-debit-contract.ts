import { japaneseDate } from "@/lib/domain/japanese-date";
import { displayName, fullAddress, type Identity } from "@/lib/domain/party";
import { formatPhone } from "@/lib/domain/phone-metadata";
import { words } from "./direct-debit.ja";
import type { DirectDebitData } from "./direct-debit-form";
import { bar, LEFT, labelled, row, WIDTH } from "./form-grid";
import { issuer } from "./issuer.ja";
import { type Box, ink, type Paper } from "./paper";

const LABEL = 26;
const WIDE = 124;

/** The upper part of the form: title, who collects, who pays for what. Returns the y below. */
export function drawContract(paper: Paper, data: DirectDebitData): number {
  paper.box({ x: LEFT, y: 10, width: 32, height: 6.5 }, { stroke: ink.text, line: 0.75 });
  paper.fit(words.copy, { x: LEFT, y: 10, width: 32, height: 6.5 }, { size: 9, align: "center" });
  const date = words.appliedOn(japaneseDate(data.appliedOn));
  paper.fit(date, { x: LEFT + 100, y: 10, width: 84, height: 6.5 }, { size: 9.5, align: "right" });
  const title = { x: LEFT, y: 18, width: WIDTH, height: 10 };
  paper.fit(words.title, title, { size: 17, weight: "bold", align: "center", tag: "H1" });
  paper.text(words.addressee, { x: LEFT, y: 29.5, width: WIDTH }, { size: 9.5, weight: "bold" });
  const below = paper.text(words.request, { x: LEFT, y: 35, width: WIDTH }, { size: 8.5, leading: 1.6 });
  return drawContractor(paper, drawCreditor(paper, below + 2) + 2.5, data);
}

function drawCreditor(paper: Paper, y: number): number {
  const { creditor } = issuer;
  const { heading, name, code, fee, day, collector } = words.creditor;
  let next = bar(paper, y, heading);
  paper.within("Table", () => {
    next = row(paper, next, 8, [
      { label: name, labelWidth: LABEL, width: WIDE, value: creditor.name },
      { label: code, labelWidth: 22, width: WIDTH - WIDE, value: creditor.code },
    ]);
    next = row(paper, next, 8, [
      { label: fee, labelWidth: LABEL, width: 92, value: creditor.fee, size: 9 },
      { label: day, labelWidth: LABEL, width: WIDTH - 92, value: creditor.debitDay, size: 9 },
    ]);
    next = row(paper, next, 7, [
      { label: collector, labelWidth: LABEL, width: WIDTH, value: creditor.collector, size: 9 },
    ]);
  });
  return next;
}

function drawContractor(paper: Paper, y: number, data: DirectDebitData): number {
  const { contractor } = data;
  const { heading, kana, name, company, address, phone, contractNumber, orderNumber } = words.contractor;
  const side = (label: string, value: string) => ({ label, labelWidth: 20, width: WIDTH - WIDE, value });
  let next = bar(paper, y, heading);
  paper.within("Table", () => {
    next = row(paper, next, 8, [
      { label: kana, labelWidth: LABEL, width: WIDE, value: kanaOf(contractor), size: 9 },
      side(orderNumber, data.orderNumber),
    ]);
    next = row(paper, next, 11, [
      {
        label: contractor.kind === "individual" ? name : company,
        labelWidth: LABEL,
        width: WIDE,
        value: nameOf(contractor),
        size: 13,
      },
      side(contractNumber, data.contractNumber ?? words.none),
    ]);
    next = row(paper, next, 11, [
      { label: address, labelWidth: LABEL, width: WIDE, value: addressOf(contractor), size: 9.5 },
      side(phone, formatPhone(contractor.contactPhone)),
    ]);
    next = drawServices(paper, next, data);
  });
  return next;
}

function drawServices(paper: Paper, y: number, { services, fees }: DirectDebitData): number {
  const height = 18;
  const total = services.reduce((sum, { monthlyYen }) => sum + monthlyYen, 0);
  const once = fees.reduce((sum, { yen }) => sum + yen, 0);
  const items = [
    ...services.map(({ name, monthlyYen }) => ({ name, yen: monthlyYen })),
    ...fees.map(({ name, yen }) => ({ name: words.contractor.once(name), yen })),
  ];
  paper.within("TR", () => {
    labelled(paper, { x: LEFT, y, width: LABEL, height }, words.contractor.services);
    const list = { x: LEFT + LABEL, y, width: WIDE - LABEL, height };
    paper.box(list, { stroke: ink.line });
    // Up to five under each other; more share the height in two columns.
    const columns = items.length > 5 ? 2 : 1;
    const rows = Math.max(3, Math.ceil(items.length / columns));
    const [width, line] = [(list.width - 3) / columns, (height - 1.2) / rows];
    for (const [index, { name, yen }] of items.entries()) {
      const x = list.x + 1.5 + Math.floor(index / rows) * width;
      const at: Box = { x, y: y + 0.6 + (index % rows) * line, width, height: line };
      const style = { size: 9, leading: 1.3, tag: "TD" } as const;
      paper.fit(name, { ...at, x: x + 0.5, width: width - 16 }, style);
      paper.fit(words.yen(yen), { ...at, x: x + width - 15, width: 14 }, { ...style, align: "right" });
    }
    labelled(paper, { x: LEFT + WIDE, y, width: 20, height }, words.contractor.total);
    const sum = { x: LEFT + WIDE + 20, y, width: WIDTH - WIDE - 20, height };
    paper.box(sum, { stroke: ink.line });
    const style = { size: 15, weight: "bold", align: "center", tag: "TD" } as const;
    if (once === 0) paper.fit(words.yen(total), sum, style);
    else {
      paper.fit(words.yen(total), { ...sum, height: 11 }, style);
      const below = { ...sum, y: y + 11, height: 6 };
      paper.fit(words.contractor.onceTotal(words.yen(once)), below, { ...style, size: 9 });
    }
  });
  return y + height;
}

function kanaOf(party: Identity): string {
  return party.kind === "individual" ? `${party.lastNameKana} ${party.firstNameKana}` : party.nameKana;
}

/** The name; a company's with who answers for it. */
function nameOf(party: Identity): string {
  if (party.kind === "individual") return displayName(party);
  const contact = [party.department, party.contactName].filter(Boolean).join("　");
  return contact ? `${party.name}\n${words.contractor.contact}　${contact}` : party.name;
}

function addressOf(party: Identity): string {
  return `〒${party.postalCode.slice(0, 3)}-${party.postalCode.slice(3)}\n${fullAddress(party)}`;
}
