import { Badge } from "@/components/ui/badge";
import type { Party } from "@/lib/data/parties";
import { stageOf, stepAtWork } from "@/lib/domain/stage";
import { stages, steps } from "../words.ja";

/** How far a contract is, and where whoever is at work stands. */
export function StageBadge({ parties }: { parties: readonly Party[] }) {
  const { label, tone } = stages[stageOf(parties)];
  const step = steps[stepAtWork(parties) ?? ""];
  return (
    <>
      <Badge tone={tone}>{label}</Badge>
      {step ? <span className="support">{step}</span> : null}
    </>
  );
}
