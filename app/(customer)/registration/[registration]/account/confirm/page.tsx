import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { Notice } from "@/components/ui/notice";
import { splitBirthDate } from "@/lib/domain/party-rules";
import { openStep, type StepProps, stepFrame, withValues } from "../../open-step";
import { stepUrl } from "../../urls";
import { copy } from "./copy.ja";
import { ConfirmCorporationForm } from "./corporation-form";
import { ConfirmPersonForm } from "./person-form";

export const metadata = { title: copy.title };

export default async function ConfirmPage(props: StepProps) {
  const step = await openStep(props, "account/confirm");
  const { account } = step.view;
  if (!account) redirect(stepUrl(step.view.id, "sign-in"));
  const { identity, identityRevision, tConnectLinked } = account;
  const individual = identity.kind === "individual";
  const birthDate = individual ? splitBirthDate(identity.birthDate) : {};
  const form = { ...withValues(step, { ...identity, ...birthDate }), identityRevision };
  return (
    <StepPage title={copy.title} lead={individual ? copy.lead : copy.leadCorporate} {...stepFrame(step)}>
      <Notice tone="info">{individual && tConnectLinked ? copy.locked : copy.writesThrough}</Notice>
      {individual ? (
        <ConfirmPersonForm {...form} locked={tConnectLinked} />
      ) : (
        <ConfirmCorporationForm {...form} />
      )}
    </StepPage>
  );
}
