import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ComeBack } from "@/components/journey/come-back";
import { SiteHeader } from "@/components/ui/site-header";
import { currentReviewer } from "@/lib/auth/reviewer";
import "../globals.css";
import "../console.css";
import "../review.css";

export const metadata: Metadata = {
  title: { template: "%s | 審査デスク", default: "審査デスク" },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The frame of the review desk. It guards nothing: every page and action guards itself. */
export default async function ReviewLayout({ children }: { children: ReactNode }) {
  await headers();
  const reviewer = await currentReviewer();
  return (
    <html lang="ja">
      <body className="console">
        <SiteHeader>
          {reviewer ? (
            <div className="who">
              <span>審査担当　{reviewer.name}</span>
              <a href="/review">審査デスク</a>
              <a href="/review/mails">送れなかったメール</a>
              <form action="/review/sign-out" method="post">
                <button type="submit" className="button text">
                  ログアウト
                </button>
              </form>
            </div>
          ) : null}
        </SiteHeader>
        <main id="main">{children}</main>
        <ComeBack />
      </body>
    </html>
  );
}
