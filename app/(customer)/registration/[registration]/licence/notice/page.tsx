import { ContinueForm } from "@/components/journey/continue-form";
import { InPageLink } from "@/components/journey/in-page-link";
import { StepPage } from "@/components/journey/step-page";
import { Card } from "@/components/ui/card";
import { openStep, type StepProps, stepFrame } from "../../open-step";
import { NeedsScripts, TypeInstead } from "../type-instead";
import { copy } from "./copy.ja";
import { ShootingPicture } from "./shooting-picture";

export const metadata = { title: copy.title };

export default async function LicenceNoticePage(props: StepProps) {
  const step = await openStep(props, "licence/notice");
  return (
    <StepPage title={copy.title} lead={copy.lead} {...stepFrame(step)} backAnchor={InPageLink}>
      <NeedsScripts />
      <Card title={copy.shootingTitle}>
        <ShootingPicture />
        <ul>
          {copy.shooting.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Card>
      <Card title={copy.privacyTitle}>
        <ul>
          {copy.privacy.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Card>
      <Card title={copy.cameraTitle}>
        <p>{copy.camera}</p>
        <p className="support">{copy.traffic}</p>
      </Card>
      <div className="needs-scripts">
        <ContinueForm {...step.form} label={copy.submit} />
      </div>
      <TypeInstead step={step} />
    </StepPage>
  );
}
