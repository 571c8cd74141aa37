"use server";

import { redirect } from "next/navigation";
import { newContractSchema } from "@/lib/api/contract-schemas";
import { requireStaff } from "@/lib/auth/staff";
import { createContract } from "@/lib/commands/contracts";
import { dealerSettings } from "@/lib/data/dealers";
import { PARTY_KINDS } from "@/lib/domain/party";
import type { FormState } from "@/lib/journey/form-state";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";

const FIELDS = ["orderNumber", "modelCode", "grade", "colour"] as const;

/** Makes a contract, or leads to the one with this order number. */
export async function makeContract(state: FormState, data: FormData): Promise<FormState> {
  const staff = await requireStaff();
  const form = postedForm(data);
  const { orderNumber, modelCode, grade, colour } = form;
  const vehicle = { modelCode, grade: grade?.trim() || undefined, colour: colour?.trim() || undefined };
  const expected = (name: string) => {
    const kind = PARTY_KINDS.find((known) => known === form[name]);
    return kind && { kind };
  };
  const [buyer, user] = [expected("buyerKind"), expected("userKind")];
  const parsed = newContractSchema.safeParse({ orderNumber, vehicle, buyer, user });
  const refused = (errors: Record<string, string>) =>
    answerForm("/dealer/contracts/new", form, {
      revision: 0,
      attempt: postedState(state).attempt + 1,
      errors,
      values: form,
    });
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path.at(-1))));
    return refused(
      Object.fromEntries(
        FIELDS.filter((name) => wrong.has(name)).map((name) => [name, form[name] ? "format" : "required"]),
      ),
    );
  }
  const input = {
    dealerId: staff.dealer.id,
    orderNumber: parsed.data.orderNumber,
    ...parsed.data.vehicle,
    buyerKind: buyer?.kind,
    userKind: user?.kind,
  };
  const by = { actor: "staff", staffId: staff.id } as const;
  const { entryHours } = await dealerSettings(staff.dealer.id);
  const contract = await createContract(input, entryHours, by);
  if (contract.status === "unknown-model") return refused({ modelCode: "required" });
  redirect(`/dealer/contracts/${contract.id}${contract.status === "existing" ? "?notice=existing" : ""}`);
}
