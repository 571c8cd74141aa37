import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { type OpenStep, stepFrame } from "./open-step";

/** A notice of what can still be done later, left with OK. */
export function AfterDeliveryNotice(props: {
  step: OpenStep;
  copy: { title: string; lead: string; items: readonly string[]; submit: string };
  link?: { href: string; label: string };
}) {
  const { step, copy, link } = props;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      <section className="card">
        <ul>
          {copy.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        {link ? (
          <p>
            <a href={link.href} rel="noreferrer">
              {link.label}
            </a>
          </p>
        ) : null}
      </section>
      <ContinueForm {...step.form} label={copy.submit} />
    </StepPage>
  );
}
