import { ContinueForm } from "@/components/journey/continue-form";
import { StepPage } from "@/components/journey/step-page";
import { fullAddress } from "@/lib/domain/party";
import { paymentMethods } from "@/lib/domain/payment-methods";
import { paymentNames } from "@/lib/domain/service-names.ja";
import { factsOf } from "../../journeys/facts";
import { openStep, type StepProps, savedAnswer, stepFrame } from "../../open-step";
import { copy, hints } from "./copy.ja";
import type { MethodAnswer } from "./schema";

export const metadata = { title: copy.title };

export default async function MethodPage(props: StepProps) {
  const step = await openStep(props, "payment/method");
  const { occasion, account } = factsOf(step.view);
  const methods = account ? paymentMethods(occasion, account.identity.kind) : [];
  const saved = savedAnswer<MethodAnswer>(step).method;
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)}>
      {methods.map((method, at) => (
        <section key={method} className="card" aria-labelledby={`method-${method}`}>
          <h2 id={`method-${method}`}>{paymentNames[method]}</h2>
          {method === saved ? <p className="support">{copy.chosen}</p> : null}
          <p>{hints[method]}</p>
          {method === "invoice" && account ? (
            <p className="address">{fullAddress(account.identity)}</p>
          ) : null}
          <ContinueForm
            {...step.form}
            label={paymentNames[method]}
            hidden={{ method }}
            variant={at === 0 ? "primary" : "secondary"}
          />
        </section>
      ))}
    </StepPage>
  );
}
