import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { DeskCase } from "@/lib/data/review-desk";
import { when } from "@/lib/domain/japan-time";
import { receiptNumber } from "@/lib/domain/receipt-number";
import { reviewLevel } from "@/lib/domain/review-level";
import {
  causes,
  comparisons,
  decidedBy,
  levelText,
  levelTones,
  questions,
  reasons,
  states,
} from "../words.ja";

/** Cases by age, with what is left of the promised time. */
export function CaseTable(props: {
  caption: string;
  empty: string;
  cases: readonly DeskCase[];
  reviewerId: string;
}) {
  const { caption, empty, cases, reviewerId } = props;
  return (
    <DataTable
      caption={caption}
      empty={empty}
      head={["受付番号", "お申込み", "期限", "状況", "理由・結果", "担当"]}
      rows={cases.map((one) => ({
        key: one.id,
        cells: [
          <a key="link" href={`/review/cases/${one.id}`}>
            {receiptNumber(one.id)}
          </a>,
          when(one.submittedAt),
          <Level key="level" {...one} />,
          <Badge key="state" tone={states[one.state].tone}>
            {states[one.state].label}
          </Badge>,
          whyText(one),
          holderText(one, reviewerId),
        ],
      }))}
    />
  );
}

/** How much time is left; nothing once it is decided. */
export function Level({ submittedAt, decidedAt }: Pick<DeskCase, "submittedAt" | "decidedAt">) {
  if (decidedAt) return <>{when(decidedAt)} 完了</>;
  const level = reviewLevel(submittedAt, new Date());
  return <Badge tone={levelTones[level.level]}>{levelText(level)}</Badge>;
}

function whyText({ state, refusalReason, question, cause, comparison }: DeskCase): string {
  if (state === "refused" && refusalReason) return reasons[refusalReason as keyof typeof reasons];
  if (state === "asked-back" && question) return questions[question as keyof typeof questions];
  if (cause && state !== "approved") return causes[cause];
  return comparison ? comparisons[comparison] : "―";
}

function holderText(one: DeskCase, reviewerId: string): string {
  if (one.decidedBy && one.decidedBy !== "reviewer") return decidedBy[one.decidedBy] ?? "";
  if (!one.reviewer) return "―";
  const name = one.reviewer.id === reviewerId ? "あなた" : one.reviewer.name;
  return one.heldUntil ? `${name}（${when(one.heldUntil)} まで）` : name;
}
