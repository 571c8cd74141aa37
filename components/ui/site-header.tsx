import type { ReactNode } from "react";

/** The service's name at the top of every page. */
export function SiteHeader({ children }: { children?: ReactNode }) {
  return (
    <header className="site-header">
      <p>
        <strong>My TOYOTA</strong>
        <span>サービスお申込み</span>
      </p>
      {children}
    </header>
  );
}
