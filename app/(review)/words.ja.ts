import type { ApprovalGround } from "@/lib/domain/approval-grounds";
import type { Actor } from "@/lib/domain/event-types";
import type { Comparison, DeskCause } from "@/lib/domain/match-decision";
import type { MatchField } from "@/lib/domain/matching/match-user";
import type { Verdict } from "@/lib/domain/matching/verdict";
import type { OwnerRequestState } from "@/lib/domain/owner-request-state";
import type { RefusalReason } from "@/lib/domain/refusal-reasons";
import type { ReviewLevel } from "@/lib/domain/review-level";
import type { ReviewQuestion } from "@/lib/domain/review-questions";
import { ANSWER_DAYS } from "@/lib/domain/review-questions";

type Tone = "neutral" | "info" | "success" | "warning" | "error";

export const states: Record<OwnerRequestState, { label: string; tone: Tone }> = {
  draft: { label: "入力中", tone: "neutral" },
  matching: { label: "照合中", tone: "neutral" },
  waiting: { label: "審査待ち", tone: "info" },
  held: { label: "審査中", tone: "warning" },
  "asked-back": { label: "差し戻し中", tone: "neutral" },
  approved: { label: "承認", tone: "success" },
  refused: { label: "登録不可", tone: "error" },
  withdrawn: { label: "取下げ", tone: "neutral" },
};

/** Why the matching left it to a reviewer. */
export const causes: Record<DeskCause, string> = {
  unclear: "一部が一致しません",
  different: "使用者が異なります",
  "already-registered": "別のアカウントで登録済みです",
  "unknown-model": "車種がカタログにありません",
  "not-compared": "車両登録情報に照会できませんでした",
};

export const comparisons: Record<Comparison, string> = {
  same: "一致",
  unclear: "一部が不一致",
  different: "不一致",
  "unknown-vehicle": "該当する車両なし",
  "wrong-plate": "登録番号が異なる",
  kei: "軽自動車",
  "not-compared": "照会できず",
};

export const reasons: Record<RefusalReason, string> = {
  "other-user": "使用者が別の方",
  "name-differs": "お名前が車検証と異なる",
  "address-differs": "ご住所が車検証と異なる",
  "already-registered": "別の使用者が登録済み",
  "already-yours": "お申込みの方が登録済み",
  "not-eligible": "登録の対象でない車両",
  "unknown-vehicle": "該当する車両がない",
  "wrong-plate": "自動車登録番号が異なる",
  kei: "軽自動車",
  "no-answer": "期限までに返事がない",
};

/** Why there is nothing to approve. */
export const alreadyYours =
  "お申込みの方は、すでにこの車両の使用者として登録されています。承認はできません。お断りの理由に「お申込みの方が登録済み」を選んでください。";

export const grounds: Record<ApprovalGround, string> = {
  "papers-seen": "車検証などの書類で確認した",
  "asked-applicant": "お客さまに連絡して確認した",
  "registry-behind": "変更の登録は済んでいて、車両登録情報への反映待ち",
};

/** What each decision leads to, as the desk says it beforehand. */
export const consequences = {
  approve: (name: string, vehicle: string) =>
    `${name} さまを ${vehicle} の使用者として登録し、承認のメールをお送りします。`,
  ends: (name: string, services: readonly string[]) =>
    `現在の使用者 ${name} さまの登録を終了し、終了のメールをお送りします。${services.length > 0 ? `お申込み済みの${services.join("・")}も終了します。` : ""}`,
  askBack: `お客さまに、選んだ内容をメールでお知らせします。${ANSWER_DAYS}日以内にお返事がない場合は終了します。`,
  refuse: "登録せずに終了し、選んだ理由をメールでお知らせします。",
} as const;

export const questions: Record<ReviewQuestion, string> = {
  "check-name": "お名前の確認",
  "check-address": "ご住所の確認",
  "check-vehicle": "車台番号・自動車登録番号の確認",
  "check-birth-date": "生年月日の確認",
  "check-corporation": "法人名・法人番号の確認",
};

export const fields: Record<MatchField, string> = {
  kind: "種別",
  name: "氏名・法人名",
  kana: "フリガナ",
  birthDate: "生年月日",
  corporateNumber: "法人番号",
  address: "住所",
  building: "建物名",
};
export const kinds = { individual: "個人", corporate: "法人" };

export const verdicts: Record<Verdict, { label: string; tone: Tone }> = {
  equal: { label: "一致", tone: "success" },
  notation: { label: "表記ゆれ", tone: "warning" },
  different: { label: "相違", tone: "error" },
  missing: { label: "片方のみ", tone: "neutral" },
};

/** How much of the promised time is left. */
export function levelText({ daysLeft, level }: ReviewLevel): string {
  if (level === "overdue") return `期限超過 ${-daysLeft}日`;
  return daysLeft === 0 ? "本日が期限" : `あと${daysLeft}日`;
}
export const levelTones: Record<ReviewLevel["level"], Tone> = {
  overdue: "error",
  soon: "warning",
  "in-time": "neutral",
};

export const decidedBy: Record<string, string> = {
  matching: "自動照合",
  reviewer: "審査担当",
  "time-limit": "期限切れ",
};

export const actors: Record<Actor, string> = {
  customer: "お客さま",
  staff: "審査担当",
  "dealer-system": "販売店システム",
  service: "システム",
};

/** What was decided last, as the screen that follows says it. */
export const decisionNotices: Record<string, string> = {
  approved: "承認しました。お客さまにメールでお知らせします。",
  refused: "お断りしました。お客さまにメールでお知らせします。",
  "asked-back": "差し戻しました。お客さまにメールでお知らせします。",
};
