import * as z from "zod";
import { DECLINE_REASONS } from "@/lib/domain/decline-reasons";

/** The one reason that was chosen. */
export const schema = z.object({ reason: z.enum(DECLINE_REASONS, "required") });
export type SurveyAnswer = z.infer<typeof schema>;
