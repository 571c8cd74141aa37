import * as z from "zod";
import { lineAccepted, lineAt, lineFailed, lineOpened, lineUnknown } from "@/lib/commands/line";
import { telematics } from "@/lib/commands/telematics";
import { findLine, type PendingLine } from "@/lib/data/lines";
import { errorFields, log } from "@/lib/log";
import { SystemOutage } from "@/lib/ports/system-outage";

const payloadSchema = z.object({ registrationId: z.uuid() });

/** Seconds until the next look: lines take some minutes, and somebody may be watching. */
const SOON = 1;
const LATEST = 60;

/**
 * Takes a vehicle's line one step on: passes the request to the telematics centre, looks how far it is, and checks the
 * vehicle once the line stands. Waiting holds no worker: each run schedules the next. Whatever step a killed process
 * was in is taken again: the centre knows a request by its id, and our own notes are compare-and-set.
 */
export async function openLine(payload: unknown): Promise<void> {
  const { registrationId } = payloadSchema.parse(payload);
  const line = await findLine(registrationId);
  if (!line) return;
  try {
    await takeStep(line);
  } catch (error) {
    if (!(error instanceof SystemOutage)) throw error;
    log("warn", "telematics centre unavailable", { registrationId, ...errorFields(error) });
    await lineUnknown(line, waitFor(line));
  }
}

async function takeStep(line: PendingLine): Promise<void> {
  const { state, progress, request } = line;
  if (state === "requested") {
    await telematics().openLine(request);
    return lineAccepted(line, SOON);
  }
  if (state !== "opening") return;
  if (progress < 100) {
    const answer = await telematics().lineState(request);
    if (answer.status === "failed") return lineFailed(line, answer.reason);
    return answer.status === "open" ? lineAt(line, 100, SOON) : lineAt(line, answer.progress, waitFor(line));
  }
  const check = await telematics().checkVehicle(request);
  return check.status === "ok" ? lineOpened(line) : lineFailed(line, check.reason);
}

/** A second at first; the longer a line has taken, the less often it is looked at. */
function waitFor({ request }: PendingLine): number {
  const age = (Date.now() - request.requestedAt.getTime()) / 1000;
  return Math.min(Math.max(SOON, age / 120), LATEST);
}
