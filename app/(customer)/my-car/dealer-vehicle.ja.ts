import type { DealerVehicle } from "@/lib/data/held-vehicles";

type Shown = Pick<DealerVehicle, "state" | "role" | "offered"> & { alsoBuyer: boolean };

export const dealer = {
  grade: "グレード",
  colour: "カラー",
  registered: "登録日",
  dealer: "販売店",
  phone: "販売店の電話番号",
  resume: "続きから手続きする",
  state({ state, role, alsoBuyer }: Shown): string {
    if (state === "started") return "お手続きの途中です";
    if (state === "changing") return "登録内容を変更しています";
    if (state === "after-delivery") return "使用者の登録は納車後に行います";
    if (role === "buyer") return "買主として登録されています";
    return alsoBuyer ? "買主・使用者として登録されています" : "使用者として登録されています";
  },
  sentence({ state, role, offered }: Shown, next: "resume" | "after-delivery" | "nothing"): string {
    if (next === "resume") return "続きから、お手続きいただけます。";
    if (state !== "registered")
      return "販売店でのお手続きの期限が過ぎています。お手続きについては、販売店にお問い合わせください。";
    if (next === "after-delivery")
      return "お申込みのないサービスは、納車後にお申し込みいただけます。販売店でお渡しした「ご契約者さまへのご案内」をご覧ください。";
    if (role === "user" && offered.length === 0) return "この車両で、お申込みの必要なサービスはありません。";
    return "販売店でのお手続きは完了しています。";
  },
} as const;
