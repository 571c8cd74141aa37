import * as z from "zod/mini";
import { corporationFields } from "@/lib/domain/party-fields";

export const schema = z.object(corporationFields);
export type CorporationAnswer = z.infer<typeof schema>;
