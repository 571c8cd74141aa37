import { Badge } from "@/components/ui/badge";
import type { Party } from "@/lib/data/parties";
import { stageOf, stepAtWork } from "@/lib/domain/stage";
import { formAwaited, stages, steps } from "../words.ja";

/** How far a contract is, and where whoever is at work stands. Nothing is called done while its paper is awaited. */
export function StageBadge({ parties }: { parties: readonly Party[] }) {
  const stage = stageOf(parties);
  const awaited = stage === "services-done" && parties.some((party) => party.formAwaited);
  const { label, tone } = awaited ? formAwaited : stages[stage];
  const step = steps[stepAtWork(parties) ?? ""];
  return (
    <>
      <Badge tone={tone}>{label}</Badge>
      {step ? <span className="support">{step}</span> : null}
    </>
  );
}
