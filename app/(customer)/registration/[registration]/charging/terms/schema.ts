import * as z from "zod";
import { consentVersions } from "@/lib/domain/consent-texts";

/** The version that was agreed to. */
export const schema = z.object({ version: z.literal(consentVersions["charging-terms"]) });
