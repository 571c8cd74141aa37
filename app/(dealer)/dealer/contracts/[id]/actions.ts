"use server";

import { notFound, redirect } from "next/navigation";
import { requireStaff } from "@/lib/auth/staff";
import { issueNewCheckCode, reissueEntry, revokeEntry } from "@/lib/commands/contracts";
import { receiveDirectDebitForm } from "@/lib/commands/direct-debit";
import { postedId } from "@/lib/web/posted-id";

type Command = typeof reissueEntry;

/** 「依頼書を受け取りました」: the paper form of a direct debit was handed in. */
export async function receiveForm(contractId: string): Promise<void> {
  await run(receiveDirectDebitForm, contractId, "form-received");
}

/** 「再発行」: a new QR; the earlier one dies. */
export async function reissue(contractId: string): Promise<void> {
  await run(reissueEntry, contractId, "reissued");
}

/** 「無効にする」: kills the QR. */
export async function revoke(contractId: string): Promise<void> {
  await run(revokeEntry, contractId, "revoked");
}

/** 「確認コードを再発行」: a new check code; lifts the lock. */
export async function renewCheckCode(contractId: string): Promise<void> {
  await run(issueNewCheckCode, contractId, "code-issued");
}

async function run(command: Command, contractId: string, notice: string): Promise<void> {
  const staff = await requireStaff();
  const by = { actor: "staff", staffId: staff.id } as const;
  if (!(await command(staff.dealer.id, postedId(contractId), by))) notFound();
  redirect(`/dealer/contracts/${contractId}?notice=${notice}`);
}
