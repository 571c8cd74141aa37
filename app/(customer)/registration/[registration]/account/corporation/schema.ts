import type * as z from "zod";
import { corporationSchema } from "@/lib/domain/party-schema";

export const schema = corporationSchema;
export type CorporationAnswer = z.infer<typeof schema>;
