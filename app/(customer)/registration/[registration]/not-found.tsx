"use client";

import { useParams } from "next/navigation";
import { StepPage } from "@/components/journey/step-page";
import { ButtonLink } from "@/components/ui/button";
import { registration as copy } from "@/lib/missing.ja.json";

/** A registration this browser can't reach, where scripts change the screen (a loaded page: scripts/failure-pages.mjs). */
export default function OtherBrowser() {
  const { registration } = useParams<{ registration: string }>();
  return (
    <StepPage title={copy.title} lead={copy.lead}>
      <h2>{copy.first}</h2>
      <p>{copy.firstWay}</p>
      <h2>{copy.here}</h2>
      <p>{copy.hereWay}</p>
      <ButtonLink href={`/my-car/sign-in?registration=${registration}`} variant="secondary">
        {copy.signIn}
      </ButtonLink>
    </StepPage>
  );
}
