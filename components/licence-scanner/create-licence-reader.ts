import type { LicenceReader } from "./licence-reader";

/** Reading is not there yet: preparing says so, and the customer types. */
export function createLicenceReader(): LicenceReader {
  const unavailable = () => Promise.reject(new Error("unavailable"));
  return { prepare: unavailable, read: unavailable, release: () => Promise.resolve() };
}
