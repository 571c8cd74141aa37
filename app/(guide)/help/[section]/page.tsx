import { notFound } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Faq } from "@/components/ui/faq";
import { PageTitle } from "@/components/ui/page-title";
import { Contact } from "../../contact";
import { copy } from "../copy.ja";
import { sectionOf, sections } from "../sections.ja";

type Props = { params: Promise<{ section: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: sectionOf((await params).section)?.title };
}

/** The help of one section of the guide: who, where, how long, what to have ready, the steps, questions. */
export default async function HelpPage({ params }: Props) {
  const section = sectionOf((await params).section);
  if (!section) notFound();
  const at = sections.indexOf(section);
  const next = sections[at + 1];
  const { individual, corporate } = section.prepare;
  const same = individual.join() === corporate.join();
  return (
    <>
      <PageTitle stage={`${copy.stage} ${section.number}`} lead={section.summary}>
        {section.title}
      </PageTitle>
      <DescriptionList
        items={[
          { term: copy.phone, description: section.phone },
          { term: copy.time, description: section.time },
        ]}
      />
      <h2>{copy.prepare}</h2>
      {same ? null : <h3>{copy.individual}</h3>}
      {individual.length > 0 ? <Items items={individual} /> : <p>{copy.prepareNothing}</p>}
      {same ? null : (
        <>
          <h3>{copy.corporate}</h3>
          <Items items={corporate} />
        </>
      )}
      <h2>{copy.steps}</h2>
      <ol className="walk">
        {section.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {section.notes.length > 0 ? (
        <div className="card">
          <h2>{copy.notes}</h2>
          <Items items={section.notes} />
        </div>
      ) : null}
      <Faq items={section.faq} />
      {next ? (
        <p className="following">
          {copy.next}
          <a href={`/help/${next.id}`}>{next.title}</a>
        </p>
      ) : null}
      <Contact />
      <BackLink href="/">{copy.back}</BackLink>
    </>
  );
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
