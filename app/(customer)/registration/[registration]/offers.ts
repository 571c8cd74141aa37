import { type CatalogueEntry, catalogueToday } from "@/lib/data/catalogue";
import type { RegistrationView } from "@/lib/data/registrations";
import { offeredTo, type Service } from "@/lib/domain/catalogue";

/** What of a service this vehicle and this customer are offered today. */
export async function offersOf(view: RegistrationView, service: Service): Promise<CatalogueEntry[]> {
  const kind = view.account?.identity.kind;
  return kind ? offeredTo(await catalogueToday(service), view.vehicle, kind) : [];
}
