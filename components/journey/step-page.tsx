import type { ReactNode } from "react";
import { type Anchor, BackLink } from "@/components/ui/back-link";
import { Faq } from "@/components/ui/faq";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { wordOf } from "@/lib/domain/word-of";
import { Saved } from "./saved";

const NOTICES: Record<string, string> = {
  "not-yet": "先にこちらのお手続きが必要です。",
  settled: "前の画面の内容は、すでに登録が済んでいるため変更できません。続きからお手続きください。",
  "taken-elsewhere": "別の画面でお手続きが進みました。続きからお手続きください。",
};

/** The frame of every step: why the customer landed here (if sent), title, content, the way back, questions. */
export function StepPage(props: {
  title: string;
  lead?: ReactNode;
  stage?: string;
  notice?: string | null;
  backUrl?: string | null;
  /** Another sort of link for the way back. */
  backAnchor?: Anchor;
  faq?: readonly { question: string; answer: string }[];
  /** The revision of the answer that the screen shows. */
  revision?: number;
  children: ReactNode;
}) {
  const { title, lead, stage, notice, backUrl, backAnchor, faq, revision, children } = props;
  const text = wordOf(NOTICES, notice);
  return (
    <>
      {text ? <Notice tone="info">{text}</Notice> : null}
      <PageTitle stage={stage} lead={lead}>
        {title}
      </PageTitle>
      {revision === undefined ? children : <Saved revision={revision}>{children}</Saved>}
      {backUrl ? (
        <BackLink href={backUrl} anchor={backAnchor}>
          前の画面にもどる
        </BackLink>
      ) : null}
      {faq ? <Faq items={faq} /> : null}
    </>
  );
}
