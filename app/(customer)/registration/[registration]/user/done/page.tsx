import type { Metadata } from "next";
import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import type { RegistrationView } from "@/lib/data/registrations";
import { displayName } from "@/lib/domain/party";
import { afterUserRegistration } from "@/lib/domain/what-follows";
import { guardRegistration } from "@/lib/web/registration-guard";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { Stages } from "../../stages";
import { copy } from "./copy.ja";

export async function generateMetadata({ params }: StepProps): Promise<Metadata> {
  const view = await guardRegistration((await params).registration);
  return { title: titleOf(view) };
}

function titleOf(view: RegistrationView): string {
  return buyerIsUser(view) ? copy.sameTitle : copy.title;
}

/** On the buyer's phone: the user registered here is the buyer. */
function buyerIsUser({ role, other }: RegistrationView): boolean {
  return role === "buyer" && other?.sameName === true;
}

/** The user is registered: 2-1/4 and, on the phone that registered the user, 2-2/16-A, 27-B, 23-C; the buyer's phone sees it too. */
export default async function UserDonePage(props: StepProps) {
  const step = await openStep(props, "user/done");
  const { view } = step;
  const same = buyerIsUser(view);
  const own = view.account ? displayName(view.account.identity) : "";
  const others = view.other?.name() ?? "";
  const [buyer, user] = view.role === "buyer" ? [own, others] : [others, own];
  const services = afterUserRegistration(view.vehicle) !== "finished";
  const mayApply = services && (same || view.role === "user");
  return (
    <StepPage
      title={titleOf(view)}
      lead={same ? copy.sameLead : copy.lead}
      {...stepFrame(step)}
      backUrl={null}
    >
      <DescriptionList
        items={[
          { term: copy.buyer, description: buyer },
          { term: copy.user, description: user },
        ]}
      />
      <Stages view={view} />
      {services ? null : <p>{copy.noServices}</p>}
      {services && !mayApply ? <p>{copy.othersServices}</p> : null}
      <ContinueForm {...step.form} label={mayApply ? copy.services : copy.close} />
    </StepPage>
  );
}
