import { StepPage } from "@/components/journey/step-page";
import { dead } from "./copy.ja";

/** Unknown, expired, revoked and used QR codes are answered alike. */
export default function DeadToken() {
  return (
    <StepPage title={dead.title} lead={dead.lead}>
      <p>{dead.way}</p>
    </StepPage>
  );
}
