import type { Prisma } from "@/generated/prisma/client";
import type { Service } from "@/lib/domain/catalogue";
import { servicesFor } from "@/lib/domain/catalogue";
import { LIVE_PAYMENT_STATES } from "@/lib/domain/payment-method-state";
import type { RegistrationState } from "@/lib/domain/registration-state";
import { vehicleNameOf } from "@/lib/domain/vehicle-names";
import { APPLICATIONS, type Application, applicationOf } from "./applications";
import { vehicleContext } from "./owner-request-context";
import type { OwnerVehicle } from "./owner-requests";
import { unseal } from "./personal-data";
import { prisma } from "./prisma";
import { paymentOf } from "./registration-row";
import type { KnownPayment, RegistrationView, Role } from "./registrations";

/** What pays for the services of a vehicle, as its user may see it. */
export type HeldPayment = Pick<KnownPayment, "kind" | "state" | "card">;

/** What is held about the services of one registration. */
export type HeldServices = {
  /** What the vehicle can have. */
  offered: Service[];
  applications: Application[];
  payment: HeldPayment | null;
  line: Pick<NonNullable<RegistrationView["line"]>, "state" | "vehicleChecked"> | null;
};

/** A vehicle that an account is registered for, or is being registered for, at a dealer. */
export type DealerVehicle = HeldServices & {
  registrationId: string;
  contractId: string;
  role: Exclude<Role, "owner">;
  state: RegistrationState;
  name: string;
  grade: string | null;
  colour: string | null;
  dealer: { name: string; phone: string };
  registeredAt: Date | null;
  /** Staff took leave. */
  left: boolean;
  /** The screens of the registration can still be entered. */
  open: boolean;
  /** The contract has a user's registration, whoever's. */
  hasUser: boolean;
};

const INCLUDED = {
  paymentMethods: { where: { state: { in: [...LIVE_PAYMENT_STATES] } } },
  applications: APPLICATIONS,
  line: true,
} satisfies Prisma.RegistrationInclude;

/** The vehicles an account is buyer or user of at a dealer, newest first; buyer and user of one are two. */
export async function dealerVehicles(accountId: string): Promise<DealerVehicle[]> {
  const rows = await prisma().registration.findMany({
    where: {
      accountId,
      role: { in: ["buyer", "user"] },
      state: { not: "closed" },
      contractId: { not: null },
    },
    include: {
      ...INCLUDED,
      contract: {
        include: {
          dealer: true,
          model: true,
          registrations: { where: { role: "user", state: { not: "closed" } }, select: { id: true } },
        },
      },
    },
    orderBy: { createdAt: "desc" },
  });
  return rows.flatMap(({ contract, ...row }) => {
    if (!contract) return [];
    const { model, dealer } = contract;
    return [
      {
        registrationId: row.id,
        contractId: contract.id,
        role: row.role as DealerVehicle["role"],
        state: row.state as RegistrationState,
        name: model.name,
        grade: contract.grade,
        colour: contract.colour,
        dealer: { name: dealer.name, phone: dealer.phone },
        registeredAt: row.registeredAt,
        left: row.leftAt !== null,
        open: contract.keepUntil > new Date(),
        hasUser: contract.registrations.length > 0,
        ...servicesOf(row, model),
      },
    ];
  });
}

/** What is held about the services of an owner's registration; nothing is offered before it was approved. */
export async function ownerServices(registrationId: string): Promise<HeldServices> {
  const row = await prisma().registration.findUniqueOrThrow({
    where: { id: registrationId },
    include: { ...INCLUDED, ownerRequest: { include: { model: true } } },
  });
  const approved = row.ownerRequest?.state === "approved";
  return servicesOf(row, (approved && row.ownerRequest?.model) || { tConnect: false, charging: false });
}

/** A vehicle whose registration ended because another account was approved as its user. */
export type EndedVehicle = { registrationId: string; name: string | null; endedAt: Date };

const ENDED_SHOWN_DAYS = 90;

/** The vehicles of an account that ended lately without its doing. Nothing of them is told but the name. */
export async function endedVehicles(accountId: string): Promise<EndedVehicle[]> {
  const since = new Date(Date.now() - ENDED_SHOWN_DAYS * 86_400_000);
  const rows = await prisma().event.findMany({
    where: { type: "owner-ended", at: { gt: since }, registration: { accountId } },
    include: { registration: { include: { ownerRequest: true } } },
    orderBy: { id: "desc" },
  });
  return rows.flatMap(({ at, registration }) => {
    if (!registration) return [];
    const request = registration.ownerRequest;
    const vehicle = request?.vehicleSealed.length
      ? unseal<OwnerVehicle>(request.vehicleSealed, vehicleContext(request.id))
      : null;
    const name = vehicle && vehicleNameOf(vehicle.chassisNumber);
    return [{ registrationId: registration.id, name, endedAt: at }];
  });
}

type Row = Prisma.RegistrationGetPayload<{ include: typeof INCLUDED }>;

function servicesOf(row: Row, model: { tConnect: boolean; charging: boolean }): HeldServices {
  const [method] = row.paymentMethods;
  return {
    offered: servicesFor(model),
    applications: row.applications.map(applicationOf),
    payment: method ? paymentOf(method) : null,
    line: row.line && {
      state: row.line.state as NonNullable<HeldServices["line"]>["state"],
      vehicleChecked: row.line.vehicleCheckedAt !== null,
    },
  };
}
