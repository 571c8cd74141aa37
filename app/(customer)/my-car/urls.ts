/** One vehicle of マイカー情報. */
export function vehicleUrl(registrationId: string): string {
  return `/my-car/${registrationId}`;
}

/** Where its data are deleted. */
export function deleteUrl(registrationId: string): string {
  return `${vehicleUrl(registrationId)}/delete`;
}
