import * as z from "zod";
import { consentVersions } from "@/lib/domain/consent-texts";

/** The version agreed to. A new version of the text makes the saved answer invalid: the customer is asked again. */
export const schema = z.object({ version: z.literal(consentVersions["web-terms"]) });
