import { notFound } from "next/navigation";
import * as z from "zod";
import { BackLink } from "@/components/ui/back-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { requireReviewer } from "@/lib/auth/reviewer";
import { openReviewCase, type ReviewCase } from "@/lib/commands/review-case";
import { type DeskCase, findCase } from "@/lib/data/review-desk";
import { when } from "@/lib/domain/japan-time";
import { MATCH_FIELDS } from "@/lib/domain/matching/match-user";
import { receiptNumber } from "@/lib/domain/receipt-number";
import { wordOf } from "@/lib/domain/word-of";
import type { FormState } from "@/lib/journey/form-state";
import { formStart } from "@/lib/web/form-answer";
import { causes, fields, states } from "../../../words.ja";
import { Level } from "../../case-table";
import { DecidedNotice } from "../../decided-notice";
import { Shortcuts } from "../../shortcuts";
import { renew, take } from "./actions";
import { UserComparison, VehicleFacts } from "./comparison";
import { approvalOf, Decisions } from "./decisions";
import { CaseHistory } from "./history";
import { KeepHold } from "./keep-hold";

export const metadata = { title: "案件" };

const NOTICES: Record<string, string> = {
  taken: "ほかの担当者が受け持っているか、すでに判断が終わっています。",
  "not-held":
    "この案件を受け持っていないため、記録していません。受け持ちの時間が過ぎたか、ほかの担当者が受け持っています。",
  compared: "車両登録情報を照会しました。",
  outage: "車両登録情報に照会できませんでした。時間をおいて、もう一度お試しください。",
};
const APPROVAL_KEYS = {
  ground: [["A", "承認する根拠を選ぶ"]],
  press: [["A", "承認する"]],
  compare: [["A", "もう一度照会する"]],
  none: [],
} as const;
const KEYS = [
  ["Q", "差し戻しの内容を選ぶ"],
  ["R", "お断りの理由を選ぶ"],
  ["B", "判断せずに戻す"],
] as const;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ notice?: string; view?: string; of?: string }>;
};

export default async function CasePage({ params, searchParams }: Props) {
  const reviewer = await requireReviewer();
  const id = z.uuid().safeParse((await params).id);
  const found = id.success ? await findCase(id.data) : null;
  if (!found) notFound();
  const open = await openReviewCase(found.id, reviewer.id);
  const { notice, of } = await searchParams;
  const text = wordOf(NOTICES, notice ?? "");
  return (
    <>
      <PageTitle stage="使用者登録の審査">受付番号 {receiptNumber(found.id)}</PageTitle>
      {text ? <Notice tone={notice === "compared" ? "success" : "warning"}>{text}</Notice> : null}
      <DecidedNotice notice={notice} of={of} then="次の案件を表示しています。" />
      <p className="stage">
        <Badge tone={states[found.state].tone}>{states[found.state].label}</Badge>
        <Level {...found} />
        <span className="support">お申込み {when(found.submittedAt)}</span>
      </p>
      {open ? (
        <OpenCase
          found={found}
          open={open}
          start={await formStart(`/review/cases/${found.id}`, searchParams)}
        />
      ) : (
        <ClosedCase found={found} />
      )}
      <CaseHistory registrationId={found.registrationId} />
      {open ? <Shortcuts keys={[...APPROVAL_KEYS[approvalOf(open)], ...KEYS]} /> : null}
      <BackLink href="/review">審査デスクにもどる</BackLink>
    </>
  );
}

/** For the reviewer who holds the case. */
function OpenCase({ found, open, start }: { found: DeskCase; open: ReviewCase; start: FormState }) {
  const { match, registeredElsewhere } = open;
  const about = match?.differences.map((field) => fields[field]).join("、");
  return (
    <>
      <KeepHold caseId={found.id} />
      <form className="hold" action={renew.bind(null, found.id)}>
        <span>{when(open.heldUntil)} まで受け持っています。</span>
        <Button type="submit" variant="text">
          延長する
        </Button>
      </form>
      {found.cause ? (
        <Notice tone="warning" title="確認が必要な理由">
          {causes[found.cause]}
          {about ? `（${about}）` : ""}
        </Notice>
      ) : null}
      {registeredElsewhere && found.cause !== "already-registered" ? (
        <Notice tone="warning">この車両は、別のアカウントで登録済みです。</Notice>
      ) : null}
      <h2>車両</h2>
      <VehicleFacts {...open} />
      <h2>使用者</h2>
      {match ? (
        <>
          <div className="comparison">
            <UserComparison match={match} />
          </div>
          {MATCH_FIELDS.some((field) => match.fields[field].verdict === "different") ? (
            <p className="legend">
              <mark className="different">下線</mark>は、相違のある文字です。表記の違いには付けていません。
            </p>
          ) : null}
        </>
      ) : (
        <p>車両登録情報に使用者がないため、照合できません。</p>
      )}
      <Decisions caseId={found.id} open={open} start={start} />
    </>
  );
}

/** For everybody else: whose case it is, and nothing of what is in it. */
function ClosedCase({ found }: { found: DeskCase }) {
  if (found.state === "held") return <p>{found.reviewer?.name} が受け持っています。</p>;
  if (found.state !== "waiting") return null;
  return (
    <>
      <p>お客さまの情報は、受け持つと表示されます。</p>
      <form className="actions" action={take.bind(null, found.id)}>
        <Button type="submit" accessKey="n">
          この案件を受け持つ
        </Button>
      </form>
    </>
  );
}
