import { notFound } from "next/navigation";
import * as z from "zod";
import { requireStaff } from "@/lib/auth/staff";
import { applicationsOf } from "@/lib/data/applications";
import { findContract } from "@/lib/data/contracts";
import { identityOf, partiesOf } from "@/lib/data/parties";
import { directDebitForm } from "@/lib/documents/direct-debit-form";
import { monthlyTotal, oneOffs } from "@/lib/domain/order";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { todayInJapan } from "@/lib/domain/today";
import { pdfResponse } from "@/lib/web/pdf-response";

/** 「口座振替依頼書」 of a contract whose user pays by direct debit, filled with what is known; the bank is written by hand. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const staff = await requireStaff();
  const id = z.uuid().safeParse((await params).id);
  const contract = id.success ? await findContract(staff.dealer.id, id.data) : null;
  const user = contract && (await partiesOf(contract.id)).find(({ role }) => role === "user");
  if (!contract || !user) notFound();
  const [contractor, applications] = await Promise.all([identityOf(user.id), applicationsOf(user.id)]);
  const debited = applications.filter(
    ({ state, payment }) => state === "accepted" && payment?.kind === "bank_transfer",
  );
  if (!contractor || debited.length === 0) notFound();
  const pdf = await directDebitForm({
    appliedOn: todayInJapan(debited[0]?.acceptedAt ?? undefined),
    contractor,
    contractNumber: null,
    orderNumber: contract.orderNumber,
    services: debited.map(({ service, lines }) => ({
      name: serviceNames[service],
      monthlyYen: monthlyTotal(lines),
    })),
    fees: debited.flatMap(({ lines }) => oneOffs(lines)),
    dealer: contract.dealer,
  });
  return pdfResponse(pdf, `預金口座振替依頼書_${contract.orderNumber}.pdf`);
}
