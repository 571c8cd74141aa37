import * as z from "zod";
import { shapeOf } from "./form-schema";
import { corporationRules, personRules } from "./party-rules";

export const personShape = {
  ...shapeOf(personRules),
  gender: z.enum(["male", "female", "unstated"], "required"),
};

/** お客さま情報 of an individual, posted or saved. */
export const personSchema = z.object(personShape);

/** お客さま情報 of a corporation, posted or saved. */
export const corporationSchema = z.object(shapeOf(corporationRules));
