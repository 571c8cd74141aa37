import { displayName, type Identity } from "@/lib/domain/party";
import { unseal } from "./personal-data";
import { prisma } from "./prisma";
import { identityContext } from "./seal-contexts";

export type Party = {
  id: string;
  role: string;
  state: string;
  openStep: string | null;
  registeredAt: Date | null;
  /** Staff took leave. */
  left: boolean;
  /** A direct debit's paper form is still to be handed in. */
  formAwaited: boolean;
  /** The name, once registered. */
  name: string | null;
};

type Row = Omit<Party, "name" | "left" | "formAwaited"> & {
  paymentMethods: { id: string }[];
  leftAt: Date | null;
  account: { id: string; identitySealed: Uint8Array } | null;
};

/** What `standingOf` has to be read with. */
export const STANDING = {
  paymentMethods: { where: { state: "awaiting-form" }, select: { id: true } },
} as const;

/** What `partyOf` has to be read with. */
export const PARTY = { account: { select: { id: true, identitySealed: true } }, ...STANDING } as const;

/** What of a registration is done at the dealer. */
export function standingOf(row: Pick<Row, "leftAt" | "paymentMethods">): Pick<Party, "left" | "formAwaited"> {
  return { left: row.leftAt !== null, formAwaited: row.paymentMethods.length > 0 };
}

/** A registration as the dealer may know it: how far it is, and the name once registered. */
export function partyOf(row: Row): Party {
  const { id, role, state, openStep, registeredAt, account } = row;
  const shown = account && registeredAt;
  const name = shown
    ? displayName(unseal<Identity>(account.identitySealed, identityContext(account.id)))
    : null;
  return {
    id,
    role,
    state,
    openStep,
    registeredAt,
    name,
    ...standingOf(row),
  };
}

/** The live registrations of a contract. */
export async function partiesOf(contractId: string): Promise<Party[]> {
  const rows = await prisma().registration.findMany({
    where: { contractId, state: { not: "closed" } },
    include: PARTY,
    orderBy: { createdAt: "asc" },
  });
  return rows.map(partyOf);
}

/** Who a registration is, or null where nobody is registered. */
export async function identityOf(registrationId: string): Promise<Identity | null> {
  const row = await prisma().registration.findUnique({
    where: { id: registrationId },
    include: { account: { select: { id: true, identitySealed: true } } },
  });
  if (!row?.account || !row.registeredAt) return null;
  return unseal<Identity>(row.account.identitySealed, identityContext(row.account.id));
}
