import { applyForService, type ServiceOrder } from "@/lib/commands/apply-for-service";
import type { Service } from "@/lib/domain/catalogue";
import { stillOffered } from "@/lib/domain/order";
import type { AnswerContext, AnswerOutcome, AnswerStep } from "./journeys/answer-step";
import { factsOf } from "./journeys/facts";
import { orderDigest, orderOf } from "./journeys/orders";
import { offersOf } from "./offers";

/** 「この内容で申し込む」: what was shown has to be what is ordered now. */
export function reviewStep(service: Service): AnswerStep {
  return async (context, form) => {
    const order = await shownOrder(service, context, form.order);
    return "status" in order ? order : { status: "answer", answer: { order: form.order } };
  };
}

/** 「申し込む」: the application, once, however often it is pressed. */
export function applyStep(service: Service): AnswerStep {
  return async (context, form) => {
    if (context.view.applications[service] === "accepted") return { status: "saved" };
    const order = await shownOrder(service, context, form.order);
    if ("status" in order) return order;
    const outcome = await applyForService(context.view, order);
    return outcome === "no-card" ? { status: "invalid", errors: { form: "no-card" } } : { status: "saved" };
  };
}

/** The order as it was shown and is offered today, or why it can't be had. */
async function shownOrder(
  service: Service,
  { view, trail }: AnswerContext,
  shown: string | undefined,
): Promise<ServiceOrder | AnswerOutcome> {
  const facts = factsOf(view);
  if (shown !== orderDigest(service, trail.answers, facts))
    return { status: "invalid", errors: { form: "changed" } };
  const order = orderOf(service, trail.answers, facts);
  if (!order || !stillOffered(order.lines, await offersOf(view, service)))
    return { status: "invalid", errors: { form: "offer-changed" } };
  return order;
}
