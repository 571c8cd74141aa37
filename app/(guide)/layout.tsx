import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ComeBack } from "@/components/journey/come-back";
import { FocusTitle } from "@/components/journey/focus-title";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import "../globals.css";
import "../guide.css";

export const metadata: Metadata = {
  title: { template: "%s | My TOYOTA サービスお申込み", default: "My TOYOTA サービスお申込み" },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

// Rendered per request, so that scripts get the nonce of the response's policy.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

const PAGES = [
  { href: "/chart", label: "チェックチャート" },
  { href: "/#help", label: "ご案内" },
  { href: "/#contact", label: "お問い合わせ" },
] as const;

/** The frame of the public guide. */
export default function GuideLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body className="guide">
        <a className="skip" href="#main">
          本文へ移動
        </a>
        <SiteHeader>
          <nav aria-label="ご案内のページ">
            <ul>
              {PAGES.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </SiteHeader>
        <main id="main">{children}</main>
        <SiteFooter />
        <FocusTitle />
        <ComeBack />
      </body>
    </html>
  );
}
