import { bearerKey, failures, jsonOf, openApiSchema } from "@/lib/ports/openapi-parts";
import {
  acceptedSchema,
  lineRequestSchema,
  lineSchema,
  vehicleCheckSchema,
} from "@/lib/ports/telematics/answers";

const unknownLine = { "404": { description: "No line was requested under this id." } };
const parameters = [
  {
    name: "id",
    in: "path",
    required: true,
    description: "Made by the caller, one for each request.",
    schema: { type: "string", format: "uuid" },
  },
] as const;

/** What a telematics centre has to offer to be used here: OpenAPI 3.1, made from the schemas the adapter reads with. */
export const telematicsContract = {
  openapi: "3.1.0",
  info: { title: "Telematics centre", version: "1" },
  security: [{ bearerKey: [] }],
  paths: {
    "/v1/lines/{id}": {
      parameters,
      put: {
        operationId: "openLine",
        summary: "Asks for a vehicle's line to be opened. Repeated with the same id it changes nothing.",
        requestBody: { required: true, content: jsonOf("LineRequest") },
        responses: {
          "202": { description: "The request was taken.", content: jsonOf("Accepted") },
          ...failures,
        },
      },
      get: {
        operationId: "readLine",
        summary: "How far the request has come.",
        responses: {
          "200": { description: "Its state.", content: jsonOf("Line") },
          ...failures,
          ...unknownLine,
        },
      },
    },
    "/v1/lines/{id}/check": {
      parameters,
      post: {
        operationId: "checkVehicle",
        summary: "Asks the vehicle at the other end which it is. It may be repeated.",
        responses: {
          "200": {
            description: "Whether it is the one the line was requested for.",
            content: jsonOf("VehicleCheck"),
          },
          ...failures,
          ...unknownLine,
        },
      },
    },
  },
  components: {
    schemas: {
      LineRequest: openApiSchema(lineRequestSchema),
      Accepted: openApiSchema(acceptedSchema),
      Line: openApiSchema(lineSchema),
      VehicleCheck: openApiSchema(vehicleCheckSchema),
    },
    securitySchemes: bearerKey,
  },
} as const;
