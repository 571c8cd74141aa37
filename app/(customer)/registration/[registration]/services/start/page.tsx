import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { servicesFor } from "@/lib/domain/catalogue";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { factsOf } from "../../journeys/facts";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { Stages } from "../../stages";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** Where the services begin (3-1/1, 5-1/1): the stages so far, and what can be applied for. */
export default async function ServicesStartPage(props: StepProps) {
  const step = await openStep(props, "services/start");
  const { view } = step;
  const { occasion } = factsOf(view);
  const offered = servicesFor(view.vehicle);
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      {occasion === "at-dealer" ? (
        <Stages view={view} />
      ) : (
        <DescriptionList items={[{ term: copy.vehicle, description: view.vehicle.name }]} />
      )}
      {offered.map((service) => (
        <section key={service} className="card">
          <h2>{serviceNames[service]}</h2>
          <p>{copy.about[service]}</p>
        </section>
      ))}
      <ContinueForm {...step.form} label={copy.submit[occasion]} />
    </StepPage>
  );
}
