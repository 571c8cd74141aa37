import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/auth/staff";
import { dealerSettings } from "@/lib/data/dealers";
import { saveSettings } from "./action";
import { SettingsForm } from "./form";

export const metadata = { title: "販売店の設定" };

export default async function SettingsPage() {
  const staff = await requireStaff();
  const { entryHours, checkCodeRequired } = await dealerSettings(staff.dealer.id);
  const values = { entryHours: String(entryHours), checkCode: checkCodeRequired ? "on" : "off" };
  return (
    <div className="narrow">
      <PageTitle>販売店の設定</PageTitle>
      <SettingsForm action={saveSettings} initial={{ revision: 0, attempt: 0, values }} />
      <BackLink href="/dealer">一覧にもどる</BackLink>
    </div>
  );
}
