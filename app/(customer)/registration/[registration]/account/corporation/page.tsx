import { StepPage } from "@/components/journey/step-page";
import { Notice } from "@/components/ui/notice";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import type { CorporateNumberAnswer } from "../corporate-number/schema";
import { copy } from "./copy.ja";
import { CorporationForm } from "./form";

export const metadata = { title: copy.title };

export default async function CorporationPage(props: StepProps) {
  const step = await openStep(props, "account/corporation");
  const given = step.trail.answers["account/corporate-number"] as CorporateNumberAnswer;
  const saved = step.view.saved["account/corporation"] as Record<string, string> | undefined;
  const fixed = given.way === "record";
  const values = { ...(fixed ? fromRecord(given.record) : {}), ...saved };
  // A record looked up anew wins over what was filled in from an earlier one.
  if (fixed && saved?.corporateNumber !== given.record.number)
    Object.assign(values, fromRecord(given.record));
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      {fixed ? <Notice tone="info">{copy.fixed}</Notice> : null}
      <CorporationForm {...withValues(step, values)} fixed={fixed} />
    </StepPage>
  );
}

function fromRecord(
  record: Extract<CorporateNumberAnswer, { way: "record" }>["record"],
): Record<string, string> {
  const { number, name, kana, postalCode, prefecture, city, street } = record;
  return {
    corporateNumber: number,
    name,
    nameKana: kana,
    postalCode,
    address: `${prefecture}${city}`,
    street,
  };
}
