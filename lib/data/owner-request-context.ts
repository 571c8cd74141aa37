import { keyedHash } from "./personal-data";

/** The context a request's chassis number and plate are sealed under: its row. */
export function vehicleContext(requestId: string): string {
  return `owner-request-vehicle:${requestId}`;
}

/** The context of what the registry answered and how it compares. */
export function matchContext(requestId: string): string {
  return `owner-request-match:${requestId}`;
}

/** The blind index of a chassis number, normalised. */
export function chassisIndex(chassisNumber: string): string {
  return keyedHash("chassis-number", chassisNumber);
}
