/** What we may know of a registered card. Number and security code stay with the provider. */
export type Card = {
  /** The provider's name for the card, used when charging it. */
  reference: string;
  /** As the provider writes it in lower case: visa, mastercard, jcb, amex, diners … */
  brand: string;
  lastFour: string;
  /** Four digits. */
  expiryYear: number;
  /** 1 to 12. */
  expiryMonth: number;
};

/**
 * - `declined`: the issuer refused the card
 * - `authentication-failed`: the holder did not pass 3-D Secure
 * - `expired-card`: the issuer says the card has expired
 */
export type CardFailure = "declined" | "authentication-failed" | "expired-card" | "other";

export type SetupState =
  /** Still at the provider's page, or the provider does not know the outcome yet. */
  | { status: "pending" }
  | { status: "registered"; card: Card }
  /** May be tried again with a new set-up. */
  | { status: "failed"; reason: CardFailure }
  /** Cancelled or timed out there. */
  | { status: "abandoned" };

export type NewSetup = {
  /** Our id of this attempt: idempotency key, comes back in notifications. Asked again with it, the rest must be the same. */
  attemptId: string;
  /** Whose card it is, opaque to the provider: no name, no address. */
  customerRef: string;
  /** Where the provider sends the browser when it is through. */
  returnUrl: string;
  /** Where it sends a customer who turns back. */
  cancelUrl: string;
};

/** Something happened to a set-up. It says where to look, never what is true: ask `findSetup`. */
export type Notification = {
  /** Unique per notification; a repeated one carries the same. */
  eventId: string;
  attemptId: string;
  setupId: string;
};

/** A payment provider that takes the card on its own pages (非保持化) with 3-D Secure 2 and keeps it for later charges. */
export interface CardVault {
  /** The provider's name in the rows of what it keeps. Another one knows nothing of them. */
  readonly provider: "stripe" | "sandbox";

  /**
   * Makes a set-up session; the same attemptId again gives the same session.
   * @throws SystemOutage
   */
  createSetup(setup: NewSetup): Promise<{ setupId: string; redirectUrl: string }>;

  /**
   * The truth about a set-up.
   * @throws SystemOutage also when the provider does not know the set-up
   */
  findSetup(setupId: string): Promise<SetupState>;

  /**
   * Ends a set-up the customer turned back from, so that its page can't register a card later on. What has already
   * ended stays as it is.
   * @returns what is true then: `abandoned`, how it had ended before, or `pending` while the issuer is being asked
   * @throws SystemOutage also when the provider does not know the set-up
   */
  abandonSetup(setupId: string): Promise<SetupState>;

  /**
   * Reads a notification the provider posted to us.
   * @param rawBody the body as received, byte for byte: its signature covers it
   * @returns null where the signature is wrong or stale; `ignored` where it is genuine but about nothing of ours
   */
  readNotification(rawBody: string, headers: Headers): Promise<Notification | "ignored" | null>;
}
