"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { requireReviewer } from "@/lib/auth/reviewer";
import { replayFailedMail } from "@/lib/commands/replay-mail";

/** 「もう一度送る」 */
export async function replay(mailId: string): Promise<void> {
  const reviewer = await requireReviewer();
  const queued = await replayFailedMail(z.uuid().parse(mailId), reviewer.id);
  redirect(`/review/mails?notice=${queued ? "replayed" : "gone"}`);
}
