import { Button } from "@/components/ui/button";
import type { ReviewCase } from "@/lib/commands/review-case";
import { DESK_REFUSALS } from "@/lib/domain/refusal-reasons";
import { questionsFor } from "@/lib/domain/review-questions";
import type { FormState } from "@/lib/journey/form-state";
import { questions, reasons } from "../../../words.ja";
import { approve, askBack, compare, refuse, release } from "./actions";
import { ApproveForm, AskBackForm, RefuseForm } from "./decision-forms";

/** What a reviewer may do with the case they hold. */
export function Decisions(props: { caseId: string; open: ReviewCase; start: FormState }) {
  const { caseId, open, start } = props;
  const found = open.registry?.status === "found";
  return (
    <section className="decisions" aria-labelledby="decisions">
      <h2 id="decisions">判断</h2>
      <div className="columns">
        <div className="card">
          <h3>承認</h3>
          {found ? (
            <ApproveForm
              action={approve.bind(null, caseId)}
              initial={start}
              identityRevision={open.identityRevision}
              registeredElsewhere={open.registeredElsewhere}
            />
          ) : (
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
          <AskBackForm
            action={askBack.bind(null, caseId)}
            initial={start}
            options={questionsFor(open.identity.kind).map((value) => ({ value, label: questions[value] }))}
          />
        </div>
        <div className="card">
          <h3>お断り</h3>
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
