import type { ComponentType, ReactNode } from "react";

export type Anchor = ComponentType<{ href: string; children: ReactNode }> | "a";

/** The way back, at the foot of a screen. */
export function BackLink({
  href,
  anchor: Link = "a",
  children,
}: {
  href: string;
  anchor?: Anchor;
  children: ReactNode;
}) {
  return (
    <p className="back">
      <Link href={href}>{children}</Link>
    </p>
  );
}
