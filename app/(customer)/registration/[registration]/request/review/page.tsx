import { redirect } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { plateText } from "@/lib/domain/number-plate";
import { DECIDED_AGAINST_DAYS } from "@/lib/domain/owner-retention";
import { questionText } from "@/lib/domain/request-words.ja";
import { vehicleNameOf } from "@/lib/domain/vehicle-names";
import type { Vehicle } from "@/lib/domain/vehicle-schema";
import { guardRegistration } from "@/lib/web/registration-guard";
import { identityItems } from "../../identity-items.ja";
import { branchOf } from "../../journeys/conditions";
import { trailOf } from "../../journeys/journey-of";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { stepUrl } from "../../urls";
import { shownOf } from "./action";
import { changeCustomer } from "./change";
import { copy } from "./copy.ja";
import { SubmitForm } from "./form";

export async function generateMetadata({ params }: StepProps) {
  const view = await guardRegistration((await params).registration);
  return { title: copy.title[branchOf(trailOf(view).answers)] };
}

/** What is submitted (guide 4-1/8-A, 17-B, 19-C). The name comes from the number's type and tells of no vehicle. */
export default async function RequestReviewPage(props: StepProps) {
  const step = await openStep(props, "request/review");
  const { view, trail } = step;
  if (!view.account) redirect(stepUrl(view.id, trail.open));
  const vehicle = trail.answers["vehicle-data"] as Vehicle;
  return (
    <StepPage title={copy.title[branchOf(trail.answers)]} lead={copy.lead} {...stepFrame(step)}>
      {view.request?.state === "asked-back" ? (
        <Notice tone="warning">
          <p>{copy.askedBack}</p>
          <p>{questionText(view.request.question)}</p>
        </Notice>
      ) : null}
      <h2>{copy.vehicle}</h2>
      <DescriptionList
        items={[
          { term: copy.chassisNumber, description: vehicle.chassisNumber },
          { term: copy.plate, description: plateText(vehicle) },
          { term: copy.vehicleName, description: vehicleNameOf(vehicle.chassisNumber) ?? copy.unknown },
        ]}
      />
      <p>
        <a href={stepUrl(view.id, "vehicle-data")}>{copy.changeVehicle}</a>
      </p>
      <h2>{copy.customer}</h2>
      <DescriptionList items={identityItems(view.account.identity)} />
      <form action={changeCustomer.bind(null, view.id)}>
        <Button type="submit" variant="text">
          {copy.changeCustomer}
        </Button>
      </form>
      <p className="support">{copy.compared}</p>
      <SubmitForm {...step.form} shown={shownOf(view)} />
      <p className="support">{copy.keep(DECIDED_AGAINST_DAYS)}</p>
    </StepPage>
  );
}
