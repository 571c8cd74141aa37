"use server";

import { redirect } from "next/navigation";
import { requireAccount } from "@/lib/auth/customer";
import { deleteOwnerData } from "@/lib/commands/delete-owner-data";
import { resumeRegistration } from "@/lib/commands/resume-registration";
import { beginAgain, resumeOwner, type Started } from "@/lib/commands/start-owner";
import { SERVICES, type Service } from "@/lib/domain/catalogue";
import { OWNER_REQUEST_STATES, type OwnerRequestState } from "@/lib/domain/owner-request-state";
import { postedId } from "@/lib/web/posted-id";
import { readVisitToken } from "@/lib/web/visit-cookie";
import { enter } from "./enter";
import { deleteUrl } from "./urls";

/** Goes on with a vehicle on this browser: what is being filled in, asked back, or the services. */
export async function goOn(registrationId: string): Promise<void> {
  const accountId = await requireAccount();
  await enterOrList(await resumeOwner(accountId, postedId(registrationId), await readVisitToken()));
}

/** 「もう一度、最初から」 after a refusal. */
export async function again(registrationId: string): Promise<void> {
  const accountId = await requireAccount();
  await enterOrList(await beginAgain(accountId, postedId(registrationId), await readVisitToken()));
}

/** Goes on with a registration that was begun at the dealer. */
export async function resume(registrationId: string): Promise<void> {
  const accountId = await requireAccount();
  await enterOrList(await resumeRegistration(accountId, postedId(registrationId), await readVisitToken()));
}

/** Asks again about a service that was not wanted. */
export async function reconsider(registrationId: string, service: Service): Promise<void> {
  const accountId = await requireAccount();
  const asked = SERVICES.find((known) => known === service);
  const started = await resumeOwner(accountId, postedId(registrationId), await readVisitToken());
  await enterOrList(started, asked && `${asked}/choice`);
}

async function enterOrList(started: Started | null, step?: string): Promise<never> {
  return started ? enter(started, step) : redirect("/my-car");
}

/** 「削除する」 of 開示・削除. */
export async function deleteData(registrationId: string, shown: OwnerRequestState): Promise<void> {
  const accountId = await requireAccount();
  const id = postedId(registrationId);
  const known = OWNER_REQUEST_STATES.find((state) => state === shown);
  const outcome = known ? await deleteOwnerData(accountId, id, known) : "changed";
  redirect(outcome === "changed" ? `${deleteUrl(id)}?changed=yes` : `/my-car?done=${outcome}`);
}
