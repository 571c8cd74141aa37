import { Button } from "@/components/ui/button";
import type { ReviewCase } from "@/lib/commands/review-case";
import { APPROVAL_GROUNDS, groundRequired } from "@/lib/domain/approval-grounds";
import { displayName } from "@/lib/domain/party";
import { DESK_REFUSALS } from "@/lib/domain/refusal-reasons";
import { questionsFor } from "@/lib/domain/review-questions";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { vehicleNameOf } from "@/lib/domain/vehicle-names";
import type { FormState } from "@/lib/journey/form-state";
import { alreadyYours, consequences, grounds, questions, reasons } from "../../../words.ja";
import { approve, askBack, compare, refuse, release } from "./actions";
import { ApproveForm, AskBackForm, RefuseForm } from "./decision-forms";

/** How a case is approved: with a ground, by one press, once the registry has answered, or not at all. */
export function approvalOf({ registry, alreadyYours: already, match, ends }: ReviewCase) {
  if (registry?.status !== "found") return "compare";
  if (already) return "none";
  const about = { match: match?.result ?? null, endsAnother: ends.length > 0 };
  return groundRequired(about) ? "ground" : "press";
}

/** What a reviewer may do with the case they hold. */
export function Decisions(props: { caseId: string; open: ReviewCase; start: FormState }) {
  const { caseId, open, start } = props;
  const approval = approvalOf(open);
  const approvable = approval === "ground" || approval === "press";
  return (
    <section className="decisions" aria-labelledby="decisions">
      <h2 id="decisions">判断</h2>
      <div className="columns">
        <div className="card">
          <h3>承認</h3>
          {approvable ? <Consequences items={approvalConsequences(open)} /> : null}
          {open.alreadyYours ? <p>{alreadyYours}</p> : null}
          {approvable ? (
            <ApproveForm
              action={approve.bind(null, caseId)}
              initial={start}
              identityRevision={open.identityRevision}
              registeredElsewhere={open.registeredElsewhere}
              grounds={
                approval === "ground"
                  ? APPROVAL_GROUNDS.map((value) => ({ value, label: grounds[value] }))
                  : null
              }
            />
          ) : null}
          {approval !== "compare" ? null : (
            <form action={compare.bind(null, caseId)}>
              <p>車両登録情報を確認できていないため、承認できません。</p>
              <Button type="submit" variant="secondary" accessKey="a">
                もう一度照会する
              </Button>
            </form>
          )}
        </div>
        <div className="card">
          <h3>差し戻し</h3>
          <Consequences items={[consequences.askBack]} />
          <AskBackForm
            action={askBack.bind(null, caseId)}
            initial={start}
            options={questionsFor(open.identity.kind).map((value) => ({ value, label: questions[value] }))}
          />
        </div>
        <div className="card">
          <h3>お断り</h3>
          <Consequences items={[consequences.refuse]} />
          <RefuseForm
            action={refuse.bind(null, caseId)}
            initial={start}
            options={DESK_REFUSALS.map((value) => ({ value, label: reasons[value] }))}
          />
        </div>
      </div>
      <form action={release.bind(null, caseId)}>
        <Button type="submit" variant="text" accessKey="b">
          判断せずに戻す
        </Button>
      </form>
    </section>
  );
}

/** What a decision leads to: said before it is taken. */
function Consequences({ items }: { items: readonly string[] }) {
  return (
    <ul className="support">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function approvalConsequences({ identity, vehicle, ends }: ReviewCase): string[] {
  const car = vehicleNameOf(vehicle.chassisNumber) ?? vehicle.chassisNumber;
  return [
    consequences.approve(displayName(identity), car),
    ...ends.map(({ name, services }) =>
      consequences.ends(
        name,
        services.map((service) => serviceNames[service]),
      ),
    ),
  ];
}
