import type { ReactNode } from "react";

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
        {children}
      </h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </>
  );
}
