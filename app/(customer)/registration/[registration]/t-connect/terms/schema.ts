import * as z from "zod";
import { consentVersions } from "@/lib/domain/consent-texts";

/** The versions of both texts that were agreed to. */
export const schema = z.object({
  terms: z.literal(consentVersions["t-connect-terms"]),
  data: z.literal(consentVersions["t-connect-data"]),
});
