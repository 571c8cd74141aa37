import type { OrderLine } from "@/lib/domain/order";
import { priceText } from "@/lib/domain/order-words.ja";

type Item = OrderLine & { description?: string };

/** What is applied for, each with its price. */
export function OrderItems({ lines }: { lines: readonly Item[] }) {
  return (
    <ul className="order">
      {lines.map((line) => (
        <li key={line.code}>
          <p className="order-line">
            <span>{line.name}</span>
            <span className="amount">{priceText(line)}</span>
          </p>
          {line.description ? <p className="support">{line.description}</p> : null}
          {line.priceNote ? <p className="price-note">{line.priceNote}</p> : null}
        </li>
      ))}
    </ul>
  );
}
