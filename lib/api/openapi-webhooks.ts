import { webhookBodies } from "@/lib/domain/webhook-events";

type Name = keyof typeof webhookBodies;

const SUMMARIES: Record<Name, string> = {
  "party.registered": "The buyer or the user is registered, or registered anew after a change.",
  "user.put_off": "The user's registration was put off until after delivery.",
  "application.accepted": "A service was applied for.",
  "application.withdrawn": "An application was dropped with the user's registration.",
  "webhook.test": "Staff sent a test from the console's settings.",
};

const DESCRIPTION =
  "Sent to the URL in the console's settings and signed as Standard Webhooks 1.0.0 says. Any 2xx answer within ten " +
  "seconds takes it; everything else, redirects too, is tried again for nearly three days. Messages may come more " +
  "than once, told apart by `webhook-id`, and in another order. They carry no personal data: read the contract.";

const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
});

const HEADERS = [
  header("webhook-id", "The message's id, the same at every attempt and replay."),
  header("webhook-timestamp", "When this attempt was made, in seconds since 1970-01-01T00:00:00Z."),
  header(
    "webhook-signature",
    "Signatures divided by spaces, each `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`, keyed with the " +
      "base64-decoded secret after `whsec_`. One matching signature is enough.",
  ),
];

/** The OpenAPI 3.1 `webhooks` section: what is sent to the dealer's own system. */
export function webhookDescriptions(schemaOf: (schema: (typeof webhookBodies)[Name]) => object) {
  return Object.fromEntries(
    (Object.keys(webhookBodies) as Name[]).map((name) => [
      name,
      {
        post: {
          operationId: name,
          summary: SUMMARIES[name],
          description: DESCRIPTION,
          security: [],
          parameters: HEADERS,
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(webhookBodies[name]) } },
          },
          responses: { "2XX": { description: "Taken. The answer's body is not read." } },
        },
      },
    ]),
  );
}
