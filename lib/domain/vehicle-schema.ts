import * as z from "zod";
import { shapeOf } from "./form-schema";
import { vehicleErrors, vehicleRules } from "./vehicle-rules";

export const vehicleShape = shapeOf(vehicleRules);

/** 車両情報, posted (after `joinVehicle`) or saved: only of vehicles that can be registered after delivery. */
export const vehicleSchema = z.object(vehicleShape).superRefine((vehicle, context) => {
  for (const [name, code] of Object.entries(vehicleErrors(vehicle)))
    context.addIssue({ code: "custom", path: [name], message: code });
});

export type Vehicle = z.infer<typeof vehicleSchema>;
