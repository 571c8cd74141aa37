import type { Journey } from "@/lib/journey/define";
import * as last from "../last.schema";
import type { Facts } from "./facts";
import { services } from "./services";

/** What follows for an owner whose registration was approved (guide sections 5-1 and 5-2). */
export const ownerServices: Journey<Facts> = {
  name: "owner-services",
  steps: [...services, { id: "finished", ...last }],
};
