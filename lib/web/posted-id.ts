import { notFound } from "next/navigation";
import * as z from "zod";

/** An id as an action gets it: from the browser, whatever it sends. What is no id of ours is answered like an unknown one. */
export function postedId(id: unknown): string {
  const parsed = z.uuid().safeParse(id);
  return parsed.success ? parsed.data.toLowerCase() : notFound();
}
