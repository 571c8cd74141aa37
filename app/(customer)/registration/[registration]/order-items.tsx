import type { OrderLine } from "@/lib/domain/order";
import { oneOffText, priceText, totals } from "@/lib/domain/order-words.ja";

type Item = OrderLine & { description?: string };

/** What is applied for, each with its price and the fee that comes with it. */
export function OrderItems({ lines }: { lines: readonly Item[] }) {
  return (
    <ul className="order">
      {lines.map((line) => (
        <li key={line.code}>
          <Priced name={line.name} price={priceText(line)} />
          {line.description ? <p className="support">{line.description}</p> : null}
          {line.priceNote ? <p className="price-note">{line.priceNote}</p> : null}
          {line.oneOff ? <Priced name={line.oneOff.name} price={oneOffText(line.oneOff)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Priced({ name, price }: { name: string; price: string }) {
  return (
    <p className="order-line">
      <span>{name}</span>
      <span className="amount">{price}</span>
    </p>
  );
}

/**
 * What an order comes to, by the month and once.
 *
 * @param live the amounts change while the customer chooses
 */
export function OrderTotals(props: { lines: readonly OrderLine[]; term?: string; live?: boolean }) {
  return (
    <div className="total" role={props.live ? "status" : undefined}>
      {totals(props.lines, props.term).map(({ term, amount }) => (
        <p key={term}>
          <span>{term}</span>
          <strong className="amount">{amount}</strong>
        </p>
      ))}
    </div>
  );
}
