import { notFound } from "next/navigation";
import * as z from "zod";
import { requireStaff } from "@/lib/auth/staff";
import { findContract } from "@/lib/data/contracts";
import { partiesOf } from "@/lib/data/parties";
import { leaflet } from "@/lib/documents/leaflet";
import { pdfResponse } from "@/lib/web/pdf-response";
import { leafletData } from "./leaflet-data";

/** 「ご契約者さまへのご案内（PDF）」 of one of the dealer's own contracts, as it stands right now. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const staff = await requireStaff();
  const id = z.uuid().safeParse((await params).id);
  const contract = id.success ? await findContract(staff.dealer.id, id.data) : null;
  if (!contract) notFound();
  const pdf = await leaflet(await leafletData(contract, await partiesOf(contract.id)));
  return pdfResponse(pdf, `ご契約者さまへのご案内_${contract.orderNumber}.pdf`);
}
