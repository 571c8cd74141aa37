import * as z from "zod";
import { LINE_FAILURES } from "@/lib/domain/line-state";

/** The body of a request for a line; the id is in its address. */
export const lineRequestSchema = z.object({ chassisNumber: z.string().min(1).max(17) });

export const acceptedSchema = z.object({ status: z.literal("accepted") });

export const lineSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("opening"), progress: z.int().min(0).max(99) }),
  z.object({ status: z.literal("open") }),
  z.object({ status: z.literal("failed"), reason: z.enum(LINE_FAILURES) }),
]);

export const vehicleCheckSchema = z.discriminatedUnion("status", [
  z.object({ status: z.literal("ok") }),
  z.object({ status: z.literal("mismatch"), reason: z.enum(["other-vehicle", "still-contracted"]) }),
]);
