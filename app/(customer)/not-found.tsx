import { StepPage } from "@/components/journey/step-page";
import { customer } from "@/lib/missing.ja.json";

/** Shown where scripts change the screen; a page that is loaded gets the server's own (scripts/failure-pages.mjs). */
export default function CustomerNotFound() {
  return (
    <StepPage title={customer.title} lead={customer.lead}>
      <p>{customer.way}</p>
    </StepPage>
  );
}
