import type { HelpSection, Question } from "../../app/(guide)/help/sections.ja";
import type { GuideRow } from "../support/guide-rows";
import { fileOf, type Shot } from "./camera";
import { type Piece, piecesOf } from "./pieces";
import { sentenceOf } from "./sentence";
import { actors, branches, chapters, words } from "./words.ja";

export type Step = GuideRow & { shot: Shot | null };
export type Section = Pick<HelpSection, "number" | "title" | "summary" | "notes" | "faq"> & { steps: Step[] };

/** The handbook as a page; pictures and style sheet lie beside it. */
export function handbook(sections: readonly Section[]): string {
  const chapterOf = ({ number }: Section) => number.split("-")[0] ?? "";
  const numbers = [...new Set(sections.map(chapterOf))];
  const chapter = (number: string) => sections.filter((section) => chapterOf(section) === number);
  const contents = numbers.map(
    (number) => `<li>${number}. ${chapters[number]}<ul>${chapter(number).map(entry).join("")}</ul></li>`,
  );
  const body = numbers.map(
    (number) =>
      `<section class="chapter" id="c${number}"><h1>${number}. ${chapters[number]}</h1>${chapter(number).map(sectionHtml).join("")}</section>`,
  );
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><link rel="stylesheet" href="handbook.css"></head>
<body><header><p class="book">${words.title}</p><p>${words.lead}</p>
<nav aria-label="${words.contents}"><h2>${words.contents}</h2><ul>${contents.join("")}</ul></nav></header>
<main>${body.join("\n")}</main>
<footer><h2>${words.contact}</h2><p>${words.center}</p></footer></body></html>
`;
}

const entry = ({ number, title }: Section) => `<li><a href="#s${number}">${number}. ${html(title)}</a></li>`;

function sectionHtml(section: Section): string {
  const { number, title, summary, notes, faq, steps } = section;
  const letters = [...new Set(steps.map(({ id }) => letterOf(id)))];
  const parts = letters.map((letter) => {
    const heading = letter ? `<h3>${branches[number]?.[letter] ?? letter}</h3>` : "";
    const items = steps.filter(({ id }) => letterOf(id) === letter).map(stepHtml);
    return `${heading}<ol class="steps">${items.join("")}</ol>`;
  });
  const remarks = notes.length > 0 ? `<ul class="notes">${notes.map(item).join("")}</ul>` : "";
  const questions =
    faq.length > 0
      ? `<div class="faq"><h3>${words.faq}</h3><dl>${faq.map(question).join("")}</dl></div>`
      : "";
  return `<section id="s${number}"><h2>${number}. ${html(title)}</h2><p>${html(summary)}</p>${parts.join("")}${remarks}${questions}</section>`;
}

/** `B` of `1-1/7-B`; nothing before the branches part. */
const letterOf = (id: string) => /-([A-C])$/.exec(id.split("/")[1] ?? "")?.[1] ?? "";

function stepHtml({ id, actor, screen, shot }: Step): string {
  const number = id.split("/")[1] ?? id;
  const pieces = shot ? piecesOf(shot) : [];
  const wide = shot !== null && shot.width > 600;
  const span = wide ? 2 : Math.max(1, Math.min(4, pieces.length));
  const pictures = shot
    ? pieces.map((piece, n) => pictureHtml(id, screen, shot, piece, n)).join("")
    : `<p class="none">${words.noPicture}</p>`;
  return `<li class="step span-${span}" id="${fileOf(id)}"><h4><b>${number}</b> ${html(screen)}</h4><p><span class="actor">${actors[actor] ?? html(actor)}</span>${html(sentenceOf(id, shot))}</p><div class="pictures">${pictures}</div></li>`;
}

/** One piece of a picture, by an SVG's window onto it. */
function pictureHtml(id: string, screen: string, shot: Shot, { top, height }: Piece, n: number): string {
  const name = n === 0 ? `role="img" aria-label="${html(screen)}"` : 'aria-hidden="true"';
  return `<svg ${name} viewBox="0 ${top} ${shot.width} ${height}"><image href="pictures/${fileOf(id)}.jpg" width="${shot.width}" height="${shot.height}"/></svg>`;
}

const item = (text: string) => `<li>${html(text)}</li>`;

function question({ question: asked, answer, link }: Question): string {
  const address = link ? ` <a href="${link.href}">${html(link.label)}</a>` : "";
  return `<div><dt>${html(asked)}</dt><dd>${html(answer)}${address}</dd></div>`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
