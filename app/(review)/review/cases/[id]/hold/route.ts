import * as z from "zod";
import { currentReviewer } from "@/lib/auth/reviewer";
import { renewHold } from "@/lib/commands/review-desk";

/** Prolongs the hold of whoever has the case on the screen. 409 where it is no longer held. */
export async function POST(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const reviewer = await currentReviewer();
  if (!reviewer) return new Response(null, { status: 401 });
  const id = z.uuid().safeParse((await params).id);
  const until = id.success ? await renewHold(id.data, reviewer.id) : null;
  return until ? Response.json({ until }) : new Response(null, { status: 409 });
}
