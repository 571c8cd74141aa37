import type { ReactNode } from "react";
import { Phrases } from "./phrases";

/** The title of a screen, the stage it belongs to and what to do here. */
export function PageTitle({
  stage,
  lead,
  children,
}: {
  stage?: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      {stage ? <p className="stage-label">{stage}</p> : null}
      <h1 id="page-title" tabIndex={-1}>
        {typeof children === "string" ? <Phrases text={children} /> : children}
      </h1>
      {lead ? <p className="lead">{typeof lead === "string" ? <Phrases text={lead} /> : lead}</p> : null}
    </>
  );
}
