import { redirect } from "next/navigation";
import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { applicationsOf } from "@/lib/data/applications";
import type { RegistrationView } from "@/lib/data/registrations";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { provedRegistration } from "../proved";
import { stageLabel } from "../stage.ja";
import { overviewUrl } from "../urls";
import { changeUser } from "./action";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** Asks once more before the user's registration is dropped, and names what goes with it. */
export default async function ChangeUserPage({ params }: { params: Promise<{ registration: string }> }) {
  const view = await provedRegistration((await params).registration);
  if (view.role !== "buyer" || view.other === null) redirect(overviewUrl(view.id));
  const applied = (await applicationsOf(view.other.registrationId)).filter(
    ({ state }) => state === "accepted",
  );
  return (
    <StepPage title={copy.title} lead={copy.lead} stage={stageLabel("user")} backUrl={overviewUrl(view.id)}>
      <section className="card" aria-labelledby="drops">
        <h2 id="drops">{copy.drops}</h2>
        <ul>
          <li>{dropped(view.other)}</li>
          {applied.length > 0 && view.other.sameName ? (
            <li>{copy.services(applied.map(({ service }) => serviceNames[service]).join("、"))}</li>
          ) : null}
          {applied.length > 0 && !view.other.sameName ? <li>{copy.othersServices}</li> : null}
        </ul>
      </section>
      <p>{copy.kept}</p>
      <ContinueForm
        action={changeUser.bind(null, view.id)}
        initial={{ revision: 0, attempt: 0 }}
        label={copy.submit}
      />
    </StepPage>
  );
}

function dropped(user: NonNullable<RegistrationView["other"]>): string {
  if (user.state === "registered") return copy.registered(user.name() ?? "");
  return user.state === "closed" ? "" : copy[user.state];
}
