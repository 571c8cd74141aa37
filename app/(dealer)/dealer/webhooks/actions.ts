"use server";

import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { requireStaff } from "@/lib/auth/staff";
import { replayWebhook } from "@/lib/commands/webhooks";

/** 「再送する」 in the log. */
export async function replayFromLog(deliveryId: string): Promise<void> {
  const { notice } = await replay(deliveryId);
  redirect(`/dealer/webhooks?notice=${notice}`);
}

/** 「再送する」 on a contract's page. */
export async function replayFromContract(deliveryId: string): Promise<void> {
  const { notice, contractId } = await replay(deliveryId);
  redirect(`/dealer/contracts/${contractId}?notice=${notice}`);
}

async function replay(deliveryId: string) {
  const staff = await requireStaff();
  const id = z.uuid().safeParse(deliveryId);
  const outcome = id.success ? await replayWebhook(staff.dealer.id, id.data, staff.id) : null;
  if (!outcome) notFound();
  return { notice: outcome.replayed ? "replayed" : "on-its-way", contractId: outcome.contractId };
}
