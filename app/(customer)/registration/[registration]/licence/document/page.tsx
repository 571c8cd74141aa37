import { ContinueForm } from "@/components/journey/continue-form";
import { InPageLink } from "@/components/journey/in-page-link";
import { StepPage } from "@/components/journey/step-page";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { NeedsScripts, TypeInstead } from "../type-instead";
import { copy, documents } from "./copy.ja";
import { DOCUMENTS } from "./schema";

export const metadata = { title: copy.title };

export default async function LicenceDocumentPage(props: StepProps) {
  const step = await openStep(props, "licence/document");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backAnchor={InPageLink}>
      <NeedsScripts />
      {DOCUMENTS.map((document) => (
        <section key={document} className="card">
          <p>{documents[document].hint}</p>
          <ContinueForm {...step.form} label={documents[document].label} hidden={{ document }} />
        </section>
      ))}
      <p>{copy.others}</p>
      <TypeInstead step={step} />
    </StepPage>
  );
}
