import * as z from "zod";
import { PARTY_KINDS } from "@/lib/domain/party";

export const schema = z.object({ kind: z.enum(PARTY_KINDS, "required") });
export type KindAnswer = z.infer<typeof schema>;
