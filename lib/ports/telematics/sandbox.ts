import type { LineFailure } from "@/lib/domain/line-state";
import { SystemOutage } from "@/lib/ports/system-outage";
import type { LineAnswer, Telematics } from "@/lib/ports/telematics/port";

/** Chassis numbers that don't go well. The vehicle registry's sandbox knows all but the outage. */
export const SANDBOX_LINES = {
  /** The first request finds the vehicle switched off, later ones open the line. */
  vehicleOff: "MXWH60-4000015",
  outOfRange: "MXWH60-4000016",
  notEquipped: "MXWH60-4000017",
  /** The line opens, then another vehicle answers. */
  otherVehicle: "MXWH60-4000018",
  /** As other-vehicle, but an earlier owner's contract goes on. */
  stillContracted: "MXWH60-4000019",
  /** An outage at every call. */
  outage: "MXWH60-9900004",
} as const;

/** Share of the time after which a request that fails has failed. */
const FAILS_AFTER = 0.5;

/**
 * A telematics centre without network for demonstrations and tests. It keeps nothing: a request's state follows from
 * when it was made, so that every process and every restart tells the same.
 *
 * @param options.seconds how long a line takes to open
 * @param options.now the time in milliseconds
 */
export function sandboxTelematics({
  seconds,
  now = Date.now,
}: {
  seconds: number;
  now?: () => number;
}): Telematics {
  const whenUp = (chassisNumber: string) => {
    if (chassisNumber === SANDBOX_LINES.outage) throw new SystemOutage("telematics", "refused", "503");
  };
  return {
    async openLine({ chassisNumber }) {
      whenUp(chassisNumber);
      return { status: "accepted" };
    },
    async lineState({ chassisNumber, requestedAt, attempt }): Promise<LineAnswer> {
      whenUp(chassisNumber);
      const share = seconds > 0 ? Math.max(0, (now() - requestedAt.getTime()) / (seconds * 1000)) : 1;
      const reason = failureOf(chassisNumber, attempt);
      if (reason && share >= FAILS_AFTER) return { status: "failed", reason };
      return share >= 1 ? { status: "open" } : { status: "opening", progress: Math.floor(share * 100) };
    },
    async checkVehicle({ chassisNumber }) {
      whenUp(chassisNumber);
      if (chassisNumber === SANDBOX_LINES.otherVehicle)
        return { status: "mismatch", reason: "other-vehicle" };
      if (chassisNumber === SANDBOX_LINES.stillContracted)
        return { status: "mismatch", reason: "still-contracted" };
      return { status: "ok" };
    },
  };
}

function failureOf(chassisNumber: string, attempt: number): LineFailure | null {
  if (chassisNumber === SANDBOX_LINES.vehicleOff && attempt === 1) return "vehicle-off";
  if (chassisNumber === SANDBOX_LINES.outOfRange) return "out-of-range";
  return chassisNumber === SANDBOX_LINES.notEquipped ? "not-equipped" : null;
}
