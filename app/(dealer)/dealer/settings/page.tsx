import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/auth/staff";
import { dealerSettings } from "@/lib/data/dealers";
import { saveSettings } from "./action";
import { SettingsForm } from "./form";
import { WebhookSection } from "./webhook-section";

export const metadata = { title: "販売店の設定" };

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ notice?: string }> }) {
  const staff = await requireStaff();
  const { notice } = await searchParams;
  const { entryHours, checkCodeRequired } = await dealerSettings(staff.dealer.id);
  const values = { entryHours: String(entryHours), checkCode: checkCodeRequired ? "on" : "off" };
  return (
    <div className="narrow">
      <PageTitle>販売店の設定</PageTitle>
      <SettingsForm action={saveSettings} initial={{ revision: 0, attempt: 0, values }} />
      <WebhookSection dealerId={staff.dealer.id} notice={notice} />
      <BackLink href="/dealer">一覧にもどる</BackLink>
    </div>
  );
}
