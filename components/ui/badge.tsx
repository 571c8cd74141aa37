import type { ReactNode } from "react";

/** A short word about a state. */
export function Badge({
  tone,
  children,
}: {
  tone: "neutral" | "info" | "success" | "warning" | "error";
  children: ReactNode;
}) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
