"use server";

import { redirect } from "next/navigation";
import { requireReviewer } from "@/lib/auth/reviewer";
import { replayFailedMail } from "@/lib/commands/replay-mail";
import { postedId } from "@/lib/web/posted-id";

/** 「もう一度送る」 */
export async function replay(mailId: string): Promise<void> {
  const reviewer = await requireReviewer();
  const queued = await replayFailedMail(postedId(mailId), reviewer.id);
  redirect(`/review/mails?notice=${queued ? "replayed" : "gone"}`);
}
