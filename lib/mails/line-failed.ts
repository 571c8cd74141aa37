import { lineProblems } from "@/lib/domain/line-problems.ja";
import { type LineProblem, worthAnotherRequest } from "@/lib/domain/line-state";
import { composeMail, mailFacts } from "./layout";

/** To an owner whose vehicle's line did not open: why, what to do, and where it goes on. */
export function lineFailedMail(input: {
  name: string;
  receipt: string;
  at: Date;
  problem: LineProblem;
  link: string;
}) {
  const { name, receipt, at, problem, link } = input;
  const { reason, way } = lineProblems[problem];
  return composeMail(
    "【My TOYOTA】クルマの回線を確認できませんでした",
    [
      `${name} 様`,
      reason,
      way,
      mailFacts({ receipt, at }),
      { link, label: worthAnotherRequest(problem) ? "もう一度確認する" : "お手続きの画面を開く" },
      "リンクの有効期限は7日間です。期限のあとは、マイカー情報からお進みください。",
    ],
    "services",
  );
}
