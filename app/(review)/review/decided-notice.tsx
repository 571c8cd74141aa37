import { Notice } from "@/components/ui/notice";
import { receiptNumber, receiptPrefix } from "@/lib/domain/receipt-number";
import { wordOf } from "@/lib/domain/word-of";
import { decisionNotices } from "../words.ja";

/** What was decided just now, of which case, and what this screen shows after it. Nothing where nothing was. */
export function DecidedNotice(props: { notice: string | undefined; of: string | undefined; then: string }) {
  const decided = wordOf(decisionNotices, props.notice ?? "");
  if (!decided) return null;
  const before = receiptPrefix(String(props.of ?? ""));
  return (
    <Notice tone="success">
      {before ? `受付番号 ${receiptNumber(before)}：` : ""}
      {decided}
      {props.then}
    </Notice>
  );
}
