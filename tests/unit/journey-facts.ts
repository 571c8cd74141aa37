import type { Facts } from "@/app/(customer)/registration/[registration]/journeys/facts";
import type { Identity } from "@/lib/domain/party";

/** A confirmed account of this kind of customer. */
export const accountOf = (kind: Identity["kind"]) => ({
  id: "a",
  identity: { kind } as Identity,
  identityRevision: 1,
  tConnectLinked: false,
});

/** What the tests of a journey start from: nobody known yet, nothing applied for. */
export const noFacts: Omit<Facts, "role" | "occasion" | "vehicle"> = {
  state: "started",
  account: null,
  applications: {},
  payment: null,
  left: false,
  request: null,
  line: null,
  user: null,
};
