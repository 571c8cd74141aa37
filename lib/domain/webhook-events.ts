import * as z from "zod";
import { STAGES } from "./stage";

/**
 * What a dealer's system is told of, with what each message carries beside the contract: ids and codes, no personal
 * data. Names follow Standard Webhooks: words of [a-z0-9_], divided by full stops.
 */
const details = {
  /** 登録完了: a party is registered, or registered anew after a change. */
  "party.registered": { role: z.enum(["buyer", "user"]), sameName: z.boolean() },
  /** The user's registration was put off until after delivery. */
  "user.put_off": {},
  /** 申し込み: a service was applied for. */
  "application.accepted": { applicationId: z.uuid(), service: z.enum(["t-connect", "charging"]) },
  /** 取消し: an application was dropped with the user's registration. */
  "application.withdrawn": { applicationId: z.uuid(), service: z.enum(["t-connect", "charging"]) },
} as const;

export type WebhookType = keyof typeof details;
export type WebhookDetail<T extends WebhookType> = z.output<z.ZodObject<(typeof details)[T]>>;

const contract = { contractId: z.uuid(), orderNumber: z.string(), stage: z.enum(STAGES) };

const message = <Type extends string, Shape extends z.ZodRawShape>(type: Type, data: Shape) =>
  z.strictObject({ type: z.literal(type), timestamp: z.iso.datetime(), data: z.strictObject(data) });

/** The body of each message, by type. `timestamp`: when it happened. `webhook.test`: staff pressed 「テスト通知を送る」. */
export const webhookBodies = {
  "party.registered": message("party.registered", { ...contract, ...details["party.registered"] }),
  "user.put_off": message("user.put_off", { ...contract, ...details["user.put_off"] }),
  "application.accepted": message("application.accepted", {
    ...contract,
    ...details["application.accepted"],
  }),
  "application.withdrawn": message("application.withdrawn", {
    ...contract,
    ...details["application.withdrawn"],
  }),
  "webhook.test": message("webhook.test", {}),
} as const;
export type MessageType = keyof typeof webhookBodies;
