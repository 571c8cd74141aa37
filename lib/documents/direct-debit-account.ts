import { fullAddress, type Identity } from "@/lib/domain/party";
import { words } from "./direct-debit.ja";
import type { DirectDebitData } from "./direct-debit-form";
import { anyMissing } from "./fonts";
import { bar, digits, inset, LEFT, labelled, sealRing, thickFrame, WIDTH } from "./form-grid";
import { issuer } from "./issuer.ja";
import { type Box, ink, type Paper } from "./paper";

const GROUP = 12;
const INNER = LEFT + GROUP;
const SEAL = 38;
const EMPTY = (count: number) => Array.from({ length: count }, () => "");

/** What the customer writes by hand: the account, either kind of bank, the holder and the seal. Returns the y below. */
export function drawAccount(paper: Paper, y: number, data: DirectDebitData): number {
  const top = bar(paper, y, words.account.heading);
  const frame = paper.text(words.account.fillIn, { x: LEFT, y: top, width: WIDTH }, { size: 8 }) + 1.2;
  const postBank = drawOtherBanks(paper, frame);
  const holder = drawPostBank(paper, postBank);
  const below = drawHolder(paper, holder);
  thickFrame(paper, { x: LEFT, y: frame, width: WIDTH, height: below - frame });
  return drawNotes(paper, below + 2.5, data);
}

function drawOtherBanks(paper: Paper, y: number): number {
  const { account } = words;
  const [names, numbers] = [12, 13];
  group(paper, { x: LEFT, y, width: GROUP, height: names + numbers }, account.otherBanks);
  const bank = blank(paper, { x: INNER, y, width: 104, height: names }, account.bank, 20);
  choices(paper, bank, account.bankKinds, 36);
  const branch = blank(paper, { x: INNER + 104, y, width: 68, height: names }, account.branch, 14);
  choices(paper, branch, account.branchKinds, 18);
  const at = y + names;
  const height = numbers;
  const bankCode = blank(paper, { x: INNER, y: at, width: 42, height }, account.bankCode, 14);
  digits(paper, { x: bankCode.x + 1.6, y: at + 2.5 }, EMPTY(4));
  const branchCode = blank(paper, { x: INNER + 42, y: at, width: 34, height }, account.branchCode, 12.4);
  digits(paper, { x: branchCode.x + 1.5, y: at + 2.5 }, EMPTY(3));
  const type = blank(paper, { x: INNER + 76, y: at, width: 34, height }, account.type, 9);
  paper.fit(account.types, inset(type, 2, 1), { size: 8.5, leading: 1.6 });
  const number = blank(paper, { x: INNER + 110, y: at, width: 62, height }, account.number, 15);
  digits(paper, { x: number.x + 1.8, y: at + 2.5 }, EMPTY(7));
  return at + height;
}

function drawPostBank(paper: Paper, y: number): number {
  const { account } = words;
  const height = 22;
  group(paper, { x: LEFT, y, width: GROUP, height }, account.postBank);
  const half = 13;
  const symbol = blank(paper, { x: INNER, y, width: 78, height: half }, account.symbol, 14);
  digits(paper, { x: symbol.x + 2, y: y + 2.5 }, ["1", "", "", "", "0"]);
  paper.fit("-", { x: symbol.x + 33, y: y + 2.5, width: 4, height: 8 }, { size: 11, align: "center" });
  digits(paper, { x: symbol.x + 37, y: y + 2.5 }, [""]);
  paper.fit(account.symbolNote, { x: symbol.x + 44, y: y + 2.5, width: 18, height: 8 }, { size: 7 });
  const number = blank(paper, { x: INNER + 78, y, width: 94, height: half }, account.postNumber, 20);
  digits(paper, { x: number.x + 3, y: y + 2.5 }, [...EMPTY(7), "1"]);
  const payee = { x: INNER, y: y + half, width: WIDTH - GROUP, height: height - half };
  paper.box(payee, { stroke: ink.line });
  const { postalAccount, postalPayee } = issuer.creditor;
  paper.fit(account.payee(postalAccount, postalPayee), inset(payee, 2, 0.6), { size: 8, leading: 1.5 });
  return y + height;
}

function drawHolder(paper: Paper, y: number): number {
  const { account } = words;
  const [kana, name] = [8, 19];
  const width = WIDTH - SEAL;
  blank(paper, { x: LEFT, y, width, height: kana }, account.holderKana, 26);
  blank(paper, { x: LEFT, y: y + kana, width, height: name }, account.holder, 26);
  const seal = { x: LEFT + width, y, width: SEAL, height: kana + name };
  labelled(paper, { ...seal, height: 6 }, account.seal);
  const field = { ...seal, y: y + 6, height: seal.height - 6 };
  paper.box(field, { stroke: ink.line });
  sealRing(paper, field, account.sealMark);
  return y + kana + name;
}

function drawNotes(paper: Paper, y: number, data: DirectDebitData): number {
  const { notes } = words;
  let next = bar(paper, y, notes.heading);
  const items = [...notes.items, notes.handIn(data.dealer.name)];
  if (anyMissing(printedOf(data.contractor))) items.push(notes.missing);
  paper.list(items, (item) => {
    const at = { x: LEFT, y: next, width: WIDTH };
    next = paper.text(`・${item}`, at, { size: 7.5, leading: 1.45, tag: "LBody" });
  });
  return next + 2;
}

/** For the bank: why a form goes back, and their stamps. */
export function drawBankUse(paper: Paper, y: number): void {
  const { bankUse } = words;
  const top = bar(paper, y, bankUse.heading);
  const height = 285 - top;
  const reasons = { x: LEFT, y: top, width: 74, height };
  labelled(paper, { ...reasons, width: 14 }, bankUse.reasons);
  paper.box({ ...reasons, x: LEFT + 14, width: 60 }, { stroke: ink.line });
  const lines = bankUse.reason.join("\n");
  paper.fit(lines, inset({ ...reasons, x: LEFT + 14, width: 60 }, 2, 0.6), { size: 7.5, leading: 1.45 });
  const stamps = [bankUse.remarks, ...bankUse.boxes, bankUse.received];
  const widths = [22, 20, 20, 20, 28];
  let x = LEFT + 74;
  for (const [index, label] of stamps.entries()) {
    const width = widths[index] ?? 0;
    labelled(paper, { x, y: top, width, height: 5 }, label);
    paper.box({ x, y: top + 5, width, height: height - 5 }, { stroke: ink.line });
    x += width;
  }
}

/** A field left empty. Returns the part to write into. */
function blank(paper: Paper, box: Box, label: string, labelWidth: number): Box {
  labelled(paper, { ...box, width: labelWidth }, label);
  const rest = { ...box, x: box.x + labelWidth, width: box.width - labelWidth };
  paper.box(rest, { stroke: ink.line });
  return rest;
}

/** What is circled, at the right end of a field. */
function choices(paper: Paper, box: Box, text: string, width: number): void {
  const at = { ...box, x: box.x + box.width - width - 1, width };
  paper.fit(text, at, { size: 7.5, leading: 1.5, colour: ink.soft, keepLines: true });
}

/** A group's name, down its side. */
function group(paper: Paper, box: Box, name: string): void {
  paper.box(box, { fill: ink.ground, stroke: ink.line });
  const style = {
    size: 8,
    leading: 1.35,
    weight: "bold",
    align: "center",
    keepLines: true,
    tag: "TH",
  } as const;
  paper.fit(name, inset(box, 1, 0.5), style);
}

function printedOf(party: Identity): string[] {
  if (party.kind === "individual") return [party.lastName, party.firstName, fullAddress(party)];
  return [party.name, party.department, party.contactName, fullAddress(party)];
}
