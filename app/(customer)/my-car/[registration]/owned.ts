import { notFound } from "next/navigation";
import { requireAccount } from "@/lib/auth/customer";
import { type OwnedVehicle, vehiclesOfAccount } from "@/lib/data/owner-requests";

export type OwnedProps = {
  params: Promise<{ registration: string }>;
  searchParams: Promise<{ changed?: string }>;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The guard of every page about one vehicle: signed in, and the account's own. Anything else is the same 404. */
export async function ownedVehicle({
  params,
}: OwnedProps): Promise<{ accountId: string; owned: OwnedVehicle }> {
  const accountId = await requireAccount();
  const { registration: id } = await params;
  const [owned] = UUID.test(id) ? await vehiclesOfAccount({ accountId, id }) : [];
  return owned ? { accountId, owned } : notFound();
}
