/** What stands behind a number: 丁目, 番 or 番地, 号, or nothing (a hyphen or the end). */
export type Counter = "丁目" | "番" | "号" | "";
export type StreetNumber = { value: number; counter: Counter };

const NUMBER = /^(\d+)(?: ?(丁目|丁(?=[\d -]|$)|番地|番(?![町丁館割])|号(?![室棟館線通地])))?/;
/** Behind these the number before belongs to a building or a room. */
const ROOM_FOLLOWS = /^(?:号[室棟館]|室|階|F(?![A-Z])|棟)/;

/** How the next number may follow; a space as well as a hyphen, since 1-4 18 may be 1-4-18. */
const GOES_ON = { 丁目: /^[ -]*(?=\d)/, 番: /^[ -]*(?=\d)/, 号: /^-(?=\d)/, "": /^[ -](?=\d)/ };
/** 123番地イ, 45番乙: part of the lot, not of a building. */
const LOT = /^-?[イロハニホヘトチリヌルヲ甲乙丙丁戊己庚辛壬癸](?:-?号?\d*)?(?= |$)/;

/** `lot` is a mark behind the numbers, mostly empty. */
export type StreetReading = { town: string; numbers: StreetNumber[]; lot: string; building: string };

/**
 * Splits what follows the municipality into town, numbers and building. A town may hold numbers of its own
 * (北1条西, 3番町, 6本木): the street's are the first that are counted, joined, or last.
 *
 * @param folded as foldPlace gives it
 */
export function readStreet(folded: string): StreetReading {
  const starts = [...folded.matchAll(/(?<!\d)\d/g)].map(({ index }) => index);
  const chains = starts.map((start) => ({ start, ...readChain(folded.slice(start)) }));
  const chain = chains.find(({ certain }) => certain) ?? chains[0];
  if (!chain) return { town: bare(folded), numbers: [], lot: "", building: "" };
  const { start, numbers, rest } = chain;
  const lot = LOT.exec(rest)?.[0] ?? "";
  return {
    town: bare(folded.slice(0, start)),
    numbers,
    lot: bare(lot),
    building: rest.slice(lot.length).trim(),
  };
}

function readChain(text: string): { numbers: StreetNumber[]; rest: string; certain: boolean } {
  const numbers: StreetNumber[] = [];
  let rest = text;
  for (let match = NUMBER.exec(rest); match; match = NUMBER.exec(rest)) {
    const [whole, digits, word = ""] = match;
    const counter = counterOf(word);
    const next = rest.slice(whole.length);
    if (ROOM_FOLLOWS.test(next)) return { numbers, rest, certain: numbers.length > 0 };
    numbers.push({ value: Number(digits), counter });
    // 号 is the last unless a branch number is joined to it.
    const goesOn = GOES_ON[counter].exec(next);
    rest = goesOn ? next.slice(goesOn[0].length) : next.replace(/^-/, "");
    if (!goesOn) break;
  }
  const counted = numbers.some(({ counter }) => counter !== "");
  return { numbers, rest, certain: counted || numbers.length > 1 || /^(?: |$)/.test(rest) };
}

function counterOf(word: string): Counter {
  if (word.startsWith("丁")) return "丁目";
  return word.startsWith("番") ? "番" : (word as Counter);
}

function bare(text: string): string {
  return text.replace(/[ -]/g, "");
}
