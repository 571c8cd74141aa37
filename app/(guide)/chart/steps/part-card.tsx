import type { ChartPart } from "@/lib/domain/check-chart";
import type { PartyKind } from "@/lib/domain/party";
import { sectionOf } from "../../help/sections.ja";
import { payments, result } from "../copy.ja";

/** One part of the customer's list: what, on whose phone, how long, what to have ready, and its help. */
export function PartCard({ part, number }: { part: ChartPart; number: number }) {
  const section = sectionOf(part.id);
  if (!section) throw new Error(`no help for ${part.id}`);
  const ready = part.kinds.map((kind) => ({ kind, items: section.prepare[kind] }));
  const same = new Set(ready.map(({ items }) => items.join())).size === 1;
  return (
    <li className="part">
      <span className="stage-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>
          {section.title}
          {part.certain === "if-offered" ? <span className="badge">{result.ifOffered}</span> : null}
        </h3>
        <dl>
          <Fact term={result.phone}>{section.phone}</Fact>
          <Fact term={result.time}>{section.time}</Fact>
          {ready.some(({ items }) => items.length > 0) ? (
            <Fact term={result.prepare}>
              {(same ? ready.slice(0, 1) : ready).map(({ kind, items }) => (
                <ul key={kind} aria-label={same ? undefined : NAMES[kind]}>
                  {same ? null : <li className="whose">{NAMES[kind]}</li>}
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ))}
            </Fact>
          ) : null}
          {part.staffCheck ? (
            <Fact term={result.check}>
              {part.kinds.length > 1 ? result.checkTextUnknown : result.checkText}
            </Fact>
          ) : null}
          {part.payment.length > 0 ? (
            <Fact term={result.payment}>
              {part.payment.map((method) => payments[method]).join("、")}
              {/t-connect/.test(part.id) ? result.paymentTConnect : result.paymentCharging}
            </Fact>
          ) : null}
        </dl>
        <p>
          <a href={`/help/${part.id}`}>
            {result.help}
            <span className="visually-hidden">（{section.title}）</span>
          </a>
        </p>
      </div>
    </li>
  );
}

const NAMES: Record<PartyKind, string> = { individual: result.individual, corporate: result.corporate };

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
