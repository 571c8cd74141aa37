/** What comes after the user's registration at the dealer (guide 2-1/4, 2-2/16-A). */
export function afterUserRegistration(vehicle: {
  tConnect: boolean;
  charging: boolean;
}): "t-connect" | "charging" | "finished" {
  if (vehicle.tConnect) return "t-connect";
  return vehicle.charging ? "charging" : "finished";
}
