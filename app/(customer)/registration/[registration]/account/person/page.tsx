import { StepPage } from "@/components/journey/step-page";
import { splitBirthDate } from "@/lib/domain/party-rules";
import { factsOf } from "../../journeys/facts";
import { signInWithPerson } from "../../journeys/occasions";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { copy } from "./copy.ja";
import { PersonForm } from "./form";
import type { PersonAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function PersonPage(props: StepProps) {
  const step = await openStep(props, "account/person");
  const saved = step.view.saved["account/person"] as PersonAnswer | undefined;
  const { passwordHash, ...values } = saved ?? { passwordHash: undefined };
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <PersonForm
        {...withValues(step, { ...values, ...splitBirthDate(saved?.birthDate) })}
        passwordKept={signInWithPerson(factsOf(step.view)) ? passwordHash !== undefined : null}
      />
    </StepPage>
  );
}
