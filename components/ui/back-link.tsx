import type { ReactNode } from "react";

/** The way back, at the foot of a screen. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="back">
      <a href={href}>{children}</a>
    </p>
  );
}
