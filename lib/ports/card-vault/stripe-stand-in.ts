import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import type { CardOutcome } from "@/lib/ports/card-vault/contract";

export const SECRET_KEY = "sk_test_standin";
export const WEBHOOK_SECRET = "whsec_standin";

type Fields = Record<string, string>;
type Answer = { status: number; body: object };
type Intent = { id: string; status: string; payment_method: object | null; last_setup_error: object | null };
type Session = { id: string; status: "open" | "complete" | "expired"; fields: Fields; intent: Intent };

/** What Stripe's test cards make of a set-up intent: docs.stripe.com/testing, docs.stripe.com/error-codes. */
const ERRORS: Partial<Record<CardOutcome, object>> = {
  declined: { type: "card_error", code: "card_declined", decline_code: "generic_decline" },
  "challenge-declined": { type: "card_error", code: "card_declined", decline_code: "generic_decline" },
  "challenge-fails": { type: "invalid_request_error", code: "setup_intent_authentication_failure" },
  expired: { type: "card_error", code: "expired_card" },
};

/**
 * A server for tests that answers as the public API does for the calls we make: customers, checkout sessions with
 * their set-up intents, idempotency keys, expansion. It keeps what was asked and signs the events it would post.
 */
export async function startStripeStandIn() {
  const customers: { id: string; fields: Fields }[] = [];
  const sessions = new Map<string, Session>();
  const keys = new Map<string, { asked: string; answer: Answer }>();
  const asked: { method: string; path: string; fields: Fields }[] = [];
  const prepared: Array<Answer | "hang" | "hang-up"> = [];
  const events: string[] = [];
  const state = { down: false };
  let url = "";

  const server = createServer(async (request, response) => {
    const { method = "", path, fields } = await read(request);
    asked.push({ method, path, fields });
    const next = prepared.shift();
    if (next === "hang") return;
    if (next === "hang-up") return void request.socket.destroy();
    if (next) return send(response, next);
    if (state.down) return send(response, { status: 503, body: { error: { type: "api_error" } } });
    if (request.headers.authorization !== `Bearer ${SECRET_KEY}`)
      return send(response, failure(401, "Invalid API Key provided: sk_test_******"));
    const key = request.headers["idempotency-key"];
    if (method !== "POST" || typeof key !== "string") return send(response, answer(method, path, fields));
    const same = JSON.stringify([path, fields]);
    const before = keys.get(key);
    if (before && before.asked !== same)
      return send(response, { status: 400, body: { error: { type: "idempotency_error" } } });
    const kept = before ?? { asked: same, answer: answer(method, path, fields) };
    keys.set(key, kept);
    send(response, kept.answer);
  });

  function answer(method: string, path: string, fields: Fields): Answer {
    if (method === "GET" && path === "/v1/customers/search") {
      const wanted = /^metadata\['customerRef'\]:'(.*)'$/.exec(fields.query ?? "")?.[1];
      const data = customers.filter((customer) => customer.fields["metadata[customerRef]"] === wanted);
      return ok({ object: "search_result", data: data.map(({ id }) => ({ id, object: "customer" })) });
    }
    if (method === "POST" && path === "/v1/customers") {
      const customer = { id: `cus_${customers.length + 1}`, fields };
      customers.push(customer);
      return ok({ id: customer.id, object: "customer" });
    }
    if (method === "POST" && path === "/v1/checkout/sessions") {
      const id = `cs_test_${sessions.size + 1}`;
      const intent: Intent = {
        id: `seti_${sessions.size + 1}`,
        status: "requires_payment_method",
        payment_method: null,
        last_setup_error: null,
      };
      const session: Session = { id, status: "open", fields, intent };
      sessions.set(id, session);
      return ok(shown(session, fields));
    }
    const [, id, verb] = /^\/v1\/checkout\/sessions\/([^/]+)(\/expire)?$/.exec(path) ?? [];
    const session = id ? sessions.get(id) : undefined;
    if (!session) return failure(404, "No such checkout.session", "resource_missing");
    if (method === "POST" && verb) {
      if (session.status !== "open")
        return failure(400, 'Only Checkout Sessions with a status in ["open"] can be expired.');
      end(session, "expired");
    }
    return ok(shown(session, fields));
  }

  /** As the API shows it: inner objects are ids unless they are asked for. */
  function shown(session: Session, fields: Fields) {
    const expand = Object.keys(fields)
      .filter((name) => name.startsWith("expand["))
      .map((name) => fields[name]);
    const { payment_method, ...intent } = session.intent;
    const method = payment_method as { id: string } | null;
    const whole = {
      ...intent,
      object: "setup_intent",
      payment_method: expand.includes("setup_intent.payment_method") ? method : method?.id,
    };
    return {
      id: session.id,
      object: "checkout.session",
      mode: session.fields.mode,
      status: session.status,
      url: session.status === "open" ? `${url}/c/pay/${session.id}` : null,
      client_reference_id: session.fields.client_reference_id,
      metadata: { attemptId: session.fields["metadata[attemptId]"] },
      setup_intent: expand.some((name) => name?.startsWith("setup_intent")) ? whole : intent.id,
    };
  }

  function end(session: Session, status: "complete" | "expired") {
    session.status = status;
    const type = `checkout.session.${status === "complete" ? "completed" : "expired"}`;
    events.push(
      JSON.stringify({
        id: `evt_${session.id}`,
        object: "event",
        type,
        data: { object: shown(session, {}) },
      }),
    );
  }

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    asked,
    customers,
    sessions,
    state,
    events,
    /** Answers the next requests with these instead. */
    next: (...answers: Array<Answer | "hang" | "hang-up">) => prepared.push(...answers),
    /** The customer enters a card on Stripe's page; a failed one leaves the page open for another. */
    enterCard(setupId: string, outcome: CardOutcome) {
      const session = sessions.get(setupId);
      if (session?.status !== "open") return;
      const error = ERRORS[outcome];
      session.intent.last_setup_error = error ?? null;
      if (error) return;
      const last4 = outcome === "challenge" ? "3220" : "4242";
      const card = { brand: "visa", last4, exp_month: 12, exp_year: 2030 };
      session.intent.status = "succeeded";
      session.intent.payment_method = { id: `pm_${setupId}`, object: "payment_method", type: "card", card };
      end(session, "complete");
    },
    expire(setupId: string) {
      const session = sessions.get(setupId);
      if (session) end(session, "expired");
    },
    sign: (payload: string, secondsAgo: number) =>
      new Headers({
        "stripe-signature": Stripe.webhooks.generateTestHeaderString({
          payload,
          secret: WEBHOOK_SECRET,
          timestamp: Math.floor(Date.now() / 1_000) - secondsAgo,
        }),
      }),
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  let body = "";
  for await (const chunk of request) body += chunk;
  const fields = Object.fromEntries([...searchParams, ...new URLSearchParams(body)]);
  return { method: request.method, path: decodeURIComponent(pathname), fields };
}

function ok(body: object): Answer {
  return { status: 200, body };
}

function failure(status: number, message: string, code?: string): Answer {
  return { status, body: { error: { type: "invalid_request_error", message, code } } };
}

function send(response: ServerResponse, { status, body }: Answer) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
