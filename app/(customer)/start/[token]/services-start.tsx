import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { startOwnerServices } from "./action";
import { copy } from "./copy.ja";

/** Where the link of an approval mail leads. It says nothing of whose it is: that is shown past the sign-in. */
export function ServicesStart({ token }: { token: string }) {
  return (
    <StepPage title={copy.title} lead={copy.lead.owner}>
      <section className="card" aria-labelledby="prepare">
        <h2 id="prepare">{copy.prepare}</h2>
        <ul>
          {copy.ownerItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <ContinueForm
        action={startOwnerServices.bind(null, token)}
        initial={{ revision: 0, attempt: 0 }}
        label={copy.submit}
      />
      <p className="support">{copy.resume}</p>
      <p className="support">{copy.ownData}</p>
    </StepPage>
  );
}
