import { StepPage } from "@/components/journey/step-page";
import { start } from "@/lib/missing.ja.json";

/** Unknown, expired, revoked and used QR codes are answered alike. */
export default function DeadToken() {
  return (
    <StepPage title={start.title} lead={start.lead}>
      <p>{start.way}</p>
    </StepPage>
  );
}
