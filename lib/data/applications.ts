import type { Prisma } from "@/generated/prisma/client";
import {
  type ApplicationMove,
  type ApplicationState,
  afterApplicationMove,
} from "@/lib/domain/application-state";
import type { Service } from "@/lib/domain/catalogue";
import { type OrderLine, orderLineSchema } from "@/lib/domain/order";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import { prisma, type Transaction } from "./prisma";

export type Application = {
  id: string;
  service: Service;
  state: ApplicationState;
  lines: OrderLine[];
  declineReason: string | null;
  acceptedAt: Date | null;
  payment: {
    id: string;
    kind: PaymentMethod;
    state: PaymentMethodState;
    brand: string | null;
    lastFour: string | null;
  } | null;
};

/**
 * Moves the application of a service along its lifecycle. Call it with the registration's row locked.
 *
 * @returns the application's id, or null when the table does not allow the move
 */
export async function moveApplication(
  tx: Transaction,
  registrationId: string,
  service: Service,
  move: ApplicationMove,
  data: { lines?: OrderLine[]; declineReason?: string | null; paymentMethodId?: string | null } = {},
): Promise<string | null> {
  const where = { registrationId_service: { registrationId, service } };
  const row = await tx.serviceApplication.findUnique({ where });
  const state = afterApplicationMove((row?.state ?? "none") as ApplicationState, move);
  if (!state) return null;
  const acceptedAt = state === "accepted" ? new Date() : (row?.acceptedAt ?? null);
  const change = { state, acceptedAt, ...data };
  const { id } = await tx.serviceApplication.upsert({
    where,
    create: { registrationId, service, ...change },
    update: change,
  });
  return id;
}

/** What a registration applied for or declined, in the order of the services; withdrawn ones too. */
export async function applicationsOf(
  registrationId: string,
  tx: Transaction = prisma(),
): Promise<Application[]> {
  const rows = await tx.serviceApplication.findMany({ where: { registrationId }, ...APPLICATIONS });
  return rows.map(applicationOf);
}

/** How applications are read, in the order of the services. */
export const APPLICATIONS = {
  include: { paymentMethod: true },
  orderBy: { service: "desc" },
} satisfies Prisma.ServiceApplicationFindManyArgs;

/** An application as its row says it. */
export function applicationOf({
  paymentMethod,
  ...row
}: Prisma.ServiceApplicationGetPayload<typeof APPLICATIONS>): Application {
  return {
    id: row.id,
    service: row.service as Service,
    state: row.state as ApplicationState,
    lines: orderLineSchema.array().parse(row.lines),
    declineReason: row.declineReason,
    acceptedAt: row.acceptedAt,
    payment: paymentMethod && {
      id: paymentMethod.id,
      kind: paymentMethod.kind as PaymentMethod,
      state: paymentMethod.state as PaymentMethodState,
      brand: paymentMethod.brand,
      lastFour: paymentMethod.lastFour,
    },
  };
}
