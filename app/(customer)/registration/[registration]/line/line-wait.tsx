import type { ReactNode } from "react";
import { ContinueForm } from "@/components/journey/continue-form";
import { Live } from "@/components/journey/live";
import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { lineProblems } from "@/lib/domain/line-problems.ja";
import { worthAnotherRequest } from "@/lib/domain/line-state";
import { type OpenStep, stepFrame } from "../open-step";
import { eventsUrl, stepUrl } from "../urls";
import { copy } from "./copy.ja";

/**
 * A screen that waits for the vehicle's line: how far it is, and that nobody has to stay; or why it failed and what to
 * do. It follows the server's event stream; without scripts there is a link that looks again.
 */
export function LineWait(props: {
  step: OpenStep;
  words: { title: string; lead: string; failedLead: string };
  children: ReactNode;
}) {
  const { step, words, children } = props;
  const { id, line } = step.view;
  const problem = line?.state === "failed" ? line.failure : null;
  const again = line === null || (problem !== null && worthAnotherRequest(problem));
  return (
    <StepPage
      title={words.title}
      lead={problem ? words.failedLead : words.lead}
      {...stepFrame(step)}
      backUrl={stepUrl(id, "t-connect/choice")}
    >
      {problem ? (
        <Notice tone="error">
          <p>{lineProblems[problem].reason}</p>
          <p>{lineProblems[problem].way}</p>
        </Notice>
      ) : (
        children
      )}
      {again ? (
        <ContinueForm {...step.form} label={copy.again} hidden={{ attempt: String(line?.attempt ?? 0) }} />
      ) : null}
      {problem ? (
        <ButtonLink href={stepUrl(id, "t-connect/choice")} variant="secondary">
          {copy.without}
        </ButtonLink>
      ) : (
        <Waiting refreshUrl={stepUrl(id, step.id)} />
      )}
      <Live url={eventsUrl(id)} />
    </StepPage>
  );
}

function Waiting({ refreshUrl }: { refreshUrl: string }) {
  return (
    <>
      <section className="card" aria-labelledby="advice">
        <h2 id="advice">{copy.advice}</h2>
        <ul>
          {copy.advices.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </section>
      <p>{copy.leave}</p>
      <p className="scripted-only">{copy.movesOn}</p>
      <p>
        <a href={refreshUrl}>{copy.refresh}</a>
      </p>
    </>
  );
}
