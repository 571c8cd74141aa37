import * as z from "zod";
import { shapeOf } from "@/lib/domain/form-schema";
import { loginRules } from "@/lib/domain/party-rules";

/** The sign-in data of a new account: the password's hash only. */
export const schema = z.object({ passwordHash: z.string().min(1), ...shapeOf(loginRules) });
