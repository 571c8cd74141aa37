import { ButtonLink } from "@/components/ui/button";
import { Faq } from "@/components/ui/faq";
import { StageList } from "@/components/ui/stage-list";
import { CarDrawing } from "./car-drawing";
import { Contact } from "./contact";
import { copy, faq, notes, stages } from "./copy.ja";
import { HelpList } from "./help/help-list";

// The layout's template is for the pages below it.
export const metadata = { title: { absolute: `${copy.title} | My TOYOTA サービスお申込み` } };

/** The public front page: what the service is, whose part is what, and where to go from here. */
export default function FrontPage() {
  return (
    <div className="front">
      <div className="hero">
        <div>
          <h1 id="page-title" tabIndex={-1}>
            {copy.heroTitle}
          </h1>
          <p className="lead">{copy.heroLead}</p>
          <div className="ways">
            <ButtonLink href="/chart">{copy.chart}</ButtonLink>
            <ButtonLink href="/after-delivery" variant="secondary">
              {copy.delivered}
            </ButtonLink>
          </div>
        </div>
        <CarDrawing />
      </div>

      <section className="beside" aria-labelledby="stages">
        <h2 id="stages">{copy.stagesTitle}</h2>
        <StageList stages={stages.map((stage) => ({ ...stage, state: "later" }))} />
      </section>

      <section className="beside" aria-labelledby="people">
        <h2 id="people">{copy.peopleTitle}</h2>
        <Terms items={copy.people} />
      </section>

      <section className="beside" aria-labelledby="prepare">
        <h2 id="prepare">{copy.prepareTitle}</h2>
        <Terms items={copy.prepare} />
      </section>

      <section className="band" aria-labelledby="chart">
        <h2 id="chart">{copy.chartTitle}</h2>
        <p>{copy.chartLead}</p>
        <ButtonLink href="/chart">{copy.chart}</ButtonLink>
      </section>

      <section id="help" aria-labelledby="help-title">
        <h2 id="help-title">{copy.helpTitle}</h2>
        <div className="halves">
          <HelpList title={copy.atDealer} after={false} />
          <HelpList title={copy.afterDelivery} after />
        </div>
      </section>

      <section aria-labelledby="notes">
        <h2 id="notes">{copy.notesTitle}</h2>
        <div className="thirds">
          {notes.map(({ title, text }) => (
            <div key={title} className="front-note">
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </section>

      <Faq items={faq} />
      <Contact />
    </div>
  );
}

function Terms({ items }: { items: readonly { term: string; text: string }[] }) {
  return (
    <dl className="explained">
      {items.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
