import type { ReactNode } from "react";

type Tone = "info" | "success" | "warning" | "error";
const NAMES: Record<Tone, string> = { info: "お知らせ", success: "完了", warning: "ご注意", error: "エラー" };

/** A message about the screen as a whole. */
export function Notice({ tone, title, children }: { tone: Tone; title?: string; children: ReactNode }) {
  return (
    <div className={`notice ${tone}`} role={tone === "error" ? "alert" : "status"}>
      <p className="notice-title">{title ?? NAMES[tone]}</p>
      <div>{children}</div>
    </div>
  );
}
