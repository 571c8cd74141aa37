/** What a reviewer approves on where the registry does not bear it out by itself. */
export const APPROVAL_GROUNDS = [
  /** The vehicle's papers were seen. */
  "papers-seen",
  /** The applicant was reached, and it was cleared up. */
  "asked-applicant",
  /** The change is registered with the transport bureau, and the registry is behind. */
  "registry-behind",
] as const;
export type ApprovalGround = (typeof APPROVAL_GROUNDS)[number];

/**
 * Whether an approval needs a ground that can be seen afterwards: the registry does not bear it out in full, or it
 * ends another customer's registration.
 */
export function groundRequired(of: {
  match: "same" | "unclear" | "different" | null;
  endsAnother: boolean;
}): boolean {
  return of.endsAnother || of.match !== "same";
}
