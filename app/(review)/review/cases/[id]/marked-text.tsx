import type { Segment } from "@/lib/domain/matching/differences";

const NAMES = { notation: "表記ゆれ", different: "相違" };

/** A text with its differences marked to the character: by colour, by its underline and in words for screen readers. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  let at = 0;
  return segments.map(({ text, mark }) => {
    const key = at;
    at += text.length;
    if (mark === "same") return <span key={key}>{text}</span>;
    return (
      <mark key={key} className={mark}>
        <span className="visually-hidden">［{NAMES[mark]}：</span>
        {text}
        <span className="visually-hidden">］</span>
      </mark>
    );
  });
}
