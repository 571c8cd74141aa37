import * as z from "zod";
import { contractEntrySchema, contractSchema, newContractSchema } from "./contract-schemas";
import { webhookDescriptions } from "./openapi-webhooks";
import { problemSchema } from "./problem";

const problems = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: "#/components/responses/Problem" }]));
const json = (id: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${id}` } } });

/** The dealer API's description, OpenAPI 3.1, made from the schemas the routes parse and answer with. */
export function openApiDocument(appUrl: string) {
  const schemas = {
    NewContract: schemaOf(newContractSchema, "input"),
    ContractEntry: schemaOf(contractEntrySchema, "output"),
    Contract: schemaOf(contractSchema, "output"),
    Problem: schemaOf(problemSchema, "output"),
  };
  return {
    openapi: "3.1.0",
    info: { title: "My TOYOTA サービスお申込み — dealer API", version: "1" },
    servers: [{ url: appUrl }],
    security: [{ dealerKey: [] }],
    paths: {
      "/api/v1/contracts": {
        post: {
          operationId: "createContract",
          summary: "Makes a contract, or gives the one with this order number.",
          requestBody: { required: true, content: json("NewContract") },
          responses: {
            "201": { description: "The contract was made.", content: json("ContractEntry") },
            "200": { description: "There was one with this order number.", content: json("ContractEntry") },
            ...problems(400, 401, 413, 415, 422, 429, 500),
          },
        },
      },
      "/api/v1/contracts/{id}": {
        get: {
          operationId: "readContract",
          summary: "The stage a contract has reached and the names registered for it.",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          ],
          responses: {
            "200": { description: "The contract.", content: json("Contract") },
            ...problems(401, 404, 429, 500),
          },
        },
      },
    },
    webhooks: webhookDescriptions((schema) => schemaOf(schema, "output")),
    components: {
      schemas,
      securitySchemes: {
        dealerKey: { type: "http", scheme: "bearer", description: "The dealer's API key." },
      },
      responses: {
        Problem: {
          description: "RFC 9457 problem details.",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
}

function schemaOf(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _dialect, id: _id, ...rest } = z.toJSONSchema(schema, { io }) as Record<string, unknown>;
  return rest;
}
