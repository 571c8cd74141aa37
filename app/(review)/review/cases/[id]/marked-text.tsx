import type { Segment } from "@/lib/domain/matching/differences";

/** A text with its differences marked to the character: by colour, by its underline and in words for screen readers. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  let at = 0;
  return segments.map(({ text, different }) => {
    const key = at;
    at += text.length;
    if (!different) return <span key={key}>{text}</span>;
    return (
      <mark key={key} className="different">
        <span className="visually-hidden">［相違：</span>
        {text}
        <span className="visually-hidden">］</span>
      </mark>
    );
  });
}
