import type { LicenceField, LicenceReading } from "@/lib/domain/licence-reading";
import type { ReadProgress } from "./licence-reader";
import type { Gray } from "./pixels";
import type { Picture } from "./read-licence";

/** What the page asks of the worker; one thing at a time. */
export type Request = { ask: "prepare" } | { ask: "read"; picture: Picture; today: string };

/** What the worker tells. */
export type Answer =
  | { tell: "progress"; progress: ReadProgress }
  | { tell: "prepared" }
  | { tell: "no-card" }
  | { tell: "read"; reading: LicenceReading; crops: Record<LicenceField, Gray> }
  | { tell: "failed"; reason: string };
