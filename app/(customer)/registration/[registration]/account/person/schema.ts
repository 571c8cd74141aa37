import * as z from "zod";
import { shapeOf } from "@/lib/domain/form-schema";
import { loginRules } from "@/lib/domain/party-rules";
import { personSchema, personShape } from "@/lib/domain/party-schema";

/** お客さま情報 with the sign-in data of the same page; of the password only its hash. */
export const schema = z.object({ ...personShape, passwordHash: z.string().min(1), ...shapeOf(loginRules) });
/** Where the sign-in data have a page of their own. */
export const personOnly = personSchema;
export type PersonAnswer = z.infer<typeof schema>;
