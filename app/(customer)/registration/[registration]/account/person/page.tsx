import { InPageLink } from "@/components/journey/in-page-link";
import { StepPage } from "@/components/journey/step-page";
import { splitBirthDate } from "@/lib/domain/party-rules";
import { factsOf } from "../../journeys/facts";
import { signInWithPerson } from "../../journeys/occasions";
import { shotOf } from "../../licence/capture/schema";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { stepUrl } from "../../urls";
import { copy } from "./copy.ja";
import { PersonForm } from "./form";
import type { PersonAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function PersonPage(props: StepProps) {
  const step = await openStep(props, "account/person");
  const saved = step.view.saved["account/person"] as PersonAnswer | undefined;
  const { passwordHash, shot: savedShot, ...values } = saved ?? {};
  const shot = shotOf(step.trail.answers);
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backAnchor={InPageLink}>
      <PersonForm
        {...withValues(step, { ...values, ...splitBirthDate(saved?.birthDate) })}
        passwordKept={signInWithPerson(factsOf(step.view)) ? passwordHash !== undefined : null}
        registration={step.view.id}
        photo={shot ? { shot, saved: savedShot, captureUrl: stepUrl(step.view.id, "licence/capture") } : null}
      />
    </StepPage>
  );
}
