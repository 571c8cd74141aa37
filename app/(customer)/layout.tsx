import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ComeBack } from "@/components/journey/come-back";
import { FocusTitle } from "@/components/journey/focus-title";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import "../globals.css";

export const metadata: Metadata = {
  title: { template: "%s | My TOYOTA サービスお申込み", default: "My TOYOTA サービスお申込み" },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

// Rendered per request, so that scripts get the nonce of the response's policy.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

/** The frame of everything a customer sees. */
export default function CustomerLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>
        <a className="skip" href="#main">
          本文へ移動
        </a>
        <SiteHeader />
        <main id="main">{children}</main>
        <SiteFooter />
        <FocusTitle />
        <ComeBack />
      </body>
    </html>
  );
}
