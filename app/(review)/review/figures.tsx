import type { DeskFigures } from "@/lib/data/review-desk";
import { reviewLevel } from "@/lib/domain/review-level";
import { levelText } from "../words.ja";

/** The figures of the day. */
export function Figures(figures: DeskFigures) {
  const { waiting, overdue, oldest, decidedToday, automaticToday, automaticShare } = figures;
  const items = [
    { term: "審査待ち", value: `${waiting}件`, note: overdue > 0 ? `期限超過 ${overdue}件` : "期限超過なし" },
    { term: "最も古い案件", value: oldest ? levelText(reviewLevel(oldest, new Date())) : "―", note: "" },
    { term: "本日の完了", value: `${decidedToday}件`, note: `うち自動照合 ${automaticToday}件` },
    {
      term: "自動照合の割合",
      value: automaticShare === null ? "―" : `${Math.round(automaticShare * 100)}%`,
      note: "直近30日",
    },
  ];
  return (
    <dl className="figures" aria-label="本日の状況">
      {items.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <strong>{value}</strong>
            {note ? <span className="support">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
