import { notFound } from "next/navigation";
import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { DescriptionList } from "@/components/ui/description-list";
import { findStart } from "@/lib/commands/start-registration";
import { findByServicesToken } from "@/lib/data/services-tokens";
import { readVisitToken } from "@/lib/web/visit-cookie";
import { start } from "./action";
import { copy } from "./copy.ja";
import { ServicesStart } from "./services-start";

export const metadata = { title: copy.title };

/** Where a QR leads (1-1/2, 2-2/6), or the link of an approval mail (5-1/1). Opening it changes nothing: link previews and scanners open URLs too. */
export default async function StartPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const entry = await findStart(token, await readVisitToken());
  if (!entry) {
    if (await findByServicesToken(token)) return <ServicesStart token={token} />;
    notFound();
  }
  return (
    <StepPage title={copy.title} lead={copy.lead[entry.role]}>
      <DescriptionList items={[{ term: copy.dealer, description: entry.contract.dealer.name }]} />
      <section className="card" aria-labelledby="prepare">
        <h2 id="prepare">{copy.prepare}</h2>
        <ul>
          {copy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <ContinueForm
        action={start.bind(null, token)}
        initial={{ revision: 0, attempt: 0 }}
        label={copy.submit}
      />
      <p className="support">{copy.resume}</p>
      <p className="support">{copy.data}</p>
    </StepPage>
  );
}
