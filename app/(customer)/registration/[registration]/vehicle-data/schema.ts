import { vehicleSchema } from "@/lib/domain/vehicle-schema";

/** 車両情報: only of a vehicle that can be registered after delivery. */
export const schema = vehicleSchema;
