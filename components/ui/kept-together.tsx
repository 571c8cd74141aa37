/**
 * A line with prices: each of its parts, divided by 「、」 or a wide space, breaks only where it alone is too long.
 * Text without parts is left as it is.
 */
export function KeptTogether({ text }: { text: string }) {
  const parts = text.split(/(?<=[、　])/);
  if (parts.length === 1) return text;
  return parts.map((part) => (
    <span key={part} className="amount">
      {part}
    </span>
  ));
}
