"use server";

import { redirect } from "next/navigation";
import { requireReviewer } from "@/lib/auth/reviewer";
import { takeNextCase } from "@/lib/commands/review-desk";

/** 「次の案件を受け持つ」 */
export async function takeNext(): Promise<void> {
  const reviewer = await requireReviewer();
  const id = await takeNextCase(reviewer.id);
  redirect(id ? `/review/cases/${id}` : "/review?notice=none");
}
