import { bearerKey, failures, jsonOf, openApiSchema } from "@/lib/ports/openapi-parts";
import { lookupSchema, soughtSchema } from "@/lib/ports/vehicle-registry/answer";

/** What a vehicle registry has to offer to be used here: OpenAPI 3.1, made from the schemas the adapter reads with. */
export const vehicleRegistryContract = {
  openapi: "3.1.0",
  info: { title: "Vehicle registry", version: "1" },
  security: [{ bearerKey: [] }],
  paths: {
    "/v1/vehicles/find": {
      post: {
        operationId: "findVehicle",
        summary: "The vehicle of a chassis number with its user, if it carries this plate.",
        description:
          "A POST, although nothing changes: chassis numbers and plates must not stand in addresses. " +
          "It may be repeated. An answer within 10 seconds is waited for.",
        requestBody: { required: true, content: jsonOf("SoughtVehicle") },
        responses: {
          "200": {
            description: "What the registry knows, also where it is nothing.",
            content: jsonOf("VehicleLookup"),
          },
          ...failures,
        },
      },
    },
  },
  components: {
    schemas: { SoughtVehicle: openApiSchema(soughtSchema), VehicleLookup: openApiSchema(lookupSchema) },
    securitySchemes: bearerKey,
  },
} as const;
