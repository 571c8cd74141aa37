/** The context a request's chassis number and plate are sealed under. */
export function ownerVehicleContext(requestId: string): string {
  return `owner-request-vehicle:${requestId}`;
}
