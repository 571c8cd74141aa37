import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ComeBack } from "@/components/journey/come-back";
import { SiteHeader } from "@/components/ui/site-header";
import { currentStaff } from "@/lib/auth/staff";
import "../globals.css";
import "../console.css";

export const metadata: Metadata = {
  title: { template: "%s | 販売店コンソール", default: "販売店コンソール" },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The frame of the dealer console. It guards nothing: every page and action guards itself. */
export default async function DealerLayout({ children }: { children: ReactNode }) {
  await headers();
  const staff = await currentStaff();
  return (
    <html lang="ja">
      <body className="console">
        <SiteHeader>
          {staff ? (
            <div className="who">
              <span>
                {staff.dealer.name}　{staff.name}
              </span>
              <a href="/dealer">ご契約の一覧</a>
              <a href="/dealer/webhooks">通知の記録</a>
              <a href="/dealer/settings">設定</a>
              <form action="/dealer/sign-out" method="post">
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
