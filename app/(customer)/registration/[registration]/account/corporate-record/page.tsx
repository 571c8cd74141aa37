import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { formatPostalCode } from "@/lib/domain/postal-code";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import type { CorporateNumberAnswer } from "../corporate-number/schema";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

export default async function CorporateRecordPage(props: StepProps) {
  const step = await openStep(props, "account/corporate-record");
  const given = step.trail.answers["account/corporate-number"] as Extract<
    CorporateNumberAnswer,
    { way: "record" }
  >;
  const { number, name, kana, postalCode, prefecture, city, street, substitutedCharacters } = given.record;
  const items = [
    { term: copy.number, description: number },
    { term: copy.name, description: name },
    { term: copy.kana, description: kana || copy.noKana },
    { term: copy.postalCode, description: postalCode ? formatPostalCode(postalCode) : "" },
    { term: copy.address, description: `${prefecture}${city}${street}` },
  ];
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      {substitutedCharacters ? <Notice tone="warning">{copy.substituted}</Notice> : null}
      <DescriptionList items={items} />
      <p className="support">{copy.notice}</p>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
