import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/auth/staff";
import { dealerSettings } from "@/lib/data/dealers";
import { formStart } from "@/lib/web/form-answer";
import { saveSettings } from "./action";
import { SettingsForm } from "./form";
import { WebhookSection } from "./webhook-section";

export const metadata = { title: "販売店の設定" };

export default async function SettingsPage({
  searchParams,
}: {
  searchParams: Promise<{ notice?: string; view?: string }>;
}) {
  const staff = await requireStaff();
  const { notice } = await searchParams;
  const { entryHours, checkCodeRequired } = await dealerSettings(staff.dealer.id);
  const start = await formStart("/dealer/settings", searchParams, {
    entryHours: String(entryHours),
    checkCode: checkCodeRequired ? "on" : "off",
  });
  return (
    <div className="narrow">
      <PageTitle>販売店の設定</PageTitle>
      <SettingsForm action={saveSettings} initial={start} />
      <WebhookSection dealerId={staff.dealer.id} notice={notice} refused={start.refused} />
      <BackLink href="/dealer">一覧にもどる</BackLink>
    </div>
  );
}
