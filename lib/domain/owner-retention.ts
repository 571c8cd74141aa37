/** Days what an owner entered is kept without being submitted. Told where it is entered. */
export const DRAFT_DAYS = 30;

/** Days a submitted registration can be looked up and gone on with. */
export const SUBMITTED_DAYS = 365;

/** Days a refused or withdrawn request is kept, counted from the decision. */
export const DECIDED_AGAINST_DAYS = 90;

/** Days within which the review answers (guide, FAQ of 4-1). */
export const REVIEW_DAYS = 7;

/** The moment so many days from now. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}

/** Days the registry's answer of a decided request is kept: it may say another person's name. */
export const COMPARISON_DAYS = 90;
