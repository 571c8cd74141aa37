import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { ReviewCase } from "@/lib/commands/review-case";
import { japaneseDate } from "@/lib/domain/japanese-date";
import { type Marked, markAddresses, markDifferences, unmarked } from "@/lib/domain/matching/differences";
import { MATCH_FIELDS, type MatchField, type UserMatch } from "@/lib/domain/matching/match-user";
import { plateText } from "@/lib/domain/number-plate";
import type { PartyKind } from "@/lib/domain/party";
import { fields, kinds, verdicts } from "../../../words.ja";
import { MarkedText } from "./marked-text";

/** The application and the registry's user side by side, what really differs marked to the character. */
export function UserComparison({ match }: { match: UserMatch }) {
  const shown = MATCH_FIELDS.filter((field) => match.fields[field].applicant || match.fields[field].registry);
  return (
    <DataTable
      caption="使用者の照合"
      empty=""
      head={["項目", "お申込み", "車両登録情報", "照合"]}
      rows={shown.map((field) => {
        const { verdict } = match.fields[field];
        const { one: own, other: registered } = sides(field, match);
        return {
          key: field,
          cells: [
            fields[field],
            <MarkedText key="own" segments={own} />,
            registered.length > 0 ? (
              <MarkedText key="registered" segments={registered} />
            ) : (
              <span key="registered" className="support">
                {field === "building" && verdict !== "missing" ? "住所に含む" : "記載なし"}
              </span>
            ),
            <Badge key="verdict" tone={verdicts[verdict].tone}>
              {verdicts[verdict].label}
            </Badge>,
          ],
        };
      })}
    />
  );
}

/** Both texts, what really differs marked. Another way of writing has its verdict and no mark. */
function sides(field: MatchField, { fields: all }: UserMatch): Marked {
  const { verdict, applicant, registry } = all[field];
  const [one, other] = [fieldText(field, applicant), fieldText(field, registry)];
  const plain = { one: unmarked(one), other: unmarked(other) };
  if (!one || !other) return plain;
  const verdicts = { address: verdict, building: all.building.verdict };
  if (field === "address")
    return Object.values(verdicts).includes("different") ? markAddresses(one, other, verdicts) : plain;
  return verdict === "different" ? markDifferences(one, other, readAs(field, all.kind.applicant)) : plain;
}

function readAs(field: MatchField, kind: string) {
  if (field === "name") return kind === "corporate" ? "corporate-name" : "name";
  if (field === "kana") return kind === "corporate" ? "corporate-reading" : "reading";
  return "letters";
}

function fieldText(field: MatchField, text: string): string {
  if (field === "kind") return kinds[text as PartyKind] ?? text;
  return field === "birthDate" && text ? japaneseDate(text) : text;
}

const ANSWERS = {
  found: "該当する車両があります",
  unknown: "この車台番号の車両は見つかりません",
  "wrong-plate": "車両はありますが、自動車登録番号が異なります",
  kei: "軽自動車です",
};

/** The vehicle as it was entered, and what the registry says of it. */
export function VehicleFacts({ vehicle, registry }: Pick<ReviewCase, "vehicle" | "registry">) {
  const found = registry?.status === "found" ? registry.vehicle : null;
  const [year, month] = (found?.firstRegistration ?? "").split("-").map(Number);
  const items = [
    { term: "車台番号", value: vehicle.chassisNumber },
    { term: "自動車登録番号", value: plateText(vehicle.plate) },
    { term: "車両登録情報", value: registry ? ANSWERS[registry.status] : "照会できていません" },
    ...(found
      ? [
          { term: "車種", value: found.modelName },
          { term: "初度登録", value: `${year}年${month}月` },
        ]
      : []),
  ];
  return (
    <dl className="facts">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
