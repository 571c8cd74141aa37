import type { LineFailure } from "@/lib/domain/line-state";

/** One request to open a vehicle's line, as our own records have it. */
export type LineRequest = {
  /** Ours; asking again with it asks for the same thing. */
  id: string;
  chassisNumber: string;
  requestedAt: Date;
  /** 1 for a vehicle's first request, then 2, 3 … */
  attempt: number;
};

export type LineAnswer =
  /** `progress` in per cent, whole numbers from 0 to 99. */
  { status: "opening"; progress: number } | { status: "open" } | { status: "failed"; reason: LineFailure };

/**
 * - `other-vehicle`: the communication module answers, but in a vehicle with another chassis number
 * - `still-contracted`: an earlier owner's T-Connect contract has not ended
 */
export type VehicleCheck =
  | { status: "ok" }
  | { status: "mismatch"; reason: "other-vehicle" | "still-contracted" };

/** The centre that opens the communication lines of vehicles (DCM) and talks to them. */
export interface Telematics {
  /**
   * Asks for a line to be opened. Repeating it with the same id changes nothing.
   *
   * @throws SystemOutage when it is not sure that the request was taken; repeat it
   */
  openLine(request: LineRequest): Promise<{ status: "accepted" }>;

  /**
   * How far a request has come. It takes some minutes, with the vehicle switched on and within reach.
   *
   * @throws SystemOutage when there is no answer to rely on
   */
  lineState(request: LineRequest): Promise<LineAnswer>;

  /**
   * Compares what the vehicle at the other end of an open line says of itself with the request.
   *
   * @throws SystemOutage when there is no answer to rely on
   */
  checkVehicle(request: LineRequest): Promise<VehicleCheck>;
}
