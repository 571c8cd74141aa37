import { Fragment } from "react";

/** What never begins a line: endings and particles in hiragana, closing and joining signs, a single kanji (店, 後, 方). */
const CARRIES_ON =
  /^(?:[\p{Script=Hiragana}ー、。，．・：；！？）」』】〉》〜…％\s/,.:;!?)%-]|\p{Script=Han}$|後\p{Script=Hiragana})/u;
/** What never ends a line: prefixes, opening and joining signs. */
const LEADS_ON = /(?:^[おご再未新]|[（「『【〈《(/-]|[A-Z]・)$/u;
const PREFIX = /^[おご再未新]$/;

/**
 * Japanese text in phrases, at whose ends a line may break: words as the runtime's dictionary (ICU) divides them, with
 * the particles that belong to them. Joined, they are the text again. A browser without the dictionary gets one phrase.
 */
export function phrasesOf(text: string): string[] {
  if (!Intl.Segmenter) return [text];
  const phrases: string[] = [];
  for (const { segment } of new Intl.Segmenter("ja", { granularity: "word" }).segment(text)) {
    const last = phrases.at(-1);
    const together =
      last !== undefined && (LEADS_ON.test(last) || (CARRIES_ON.test(segment) && !PREFIX.test(segment)));
    if (together) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

/**
 * A title or a lead whose lines break at phrase ends only, also where the browser doesn't know `word-break: auto-phrase` (Safari,
 * Firefox): the style sheet keeps its words together, and the places to break are marked here, on the server.
 */
export function Phrases({ text }: { text: string }) {
  return phrasesOf(text).map((phrase, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of the phrases is the text
    <Fragment key={at}>
      {at > 0 ? <wbr /> : null}
      {phrase}
    </Fragment>
  ));
}
