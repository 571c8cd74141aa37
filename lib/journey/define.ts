/** The answers of the steps on the customer's path so far, by step id. */
export type Answers = Readonly<Record<string, unknown>>;

/** Turns a saved answer into a valid one, or says that it is none. Every zod schema is one of these. */
export type AnswerSchema = {
  safeParse(saved: unknown): { success: true; data: unknown } | { success: false };
};

export type Condition<Facts> = (answers: Answers, facts: Facts) => boolean;

export type Step<Facts> = {
  /** Step id = folder = URL segment = key of the saved answer. */
  id: string;
  /** What a valid answer is. The step is done when its saved answer parses. */
  schema: AnswerSchema;
  /** The step is on the path only where this holds. It sees answers on the path, never abandoned ones. */
  when?: Condition<Facts>;
  /** A further condition on a parsed answer: does it still fit what was answered before, and the facts? */
  holds?: (answer: never, answers: Answers, facts: Facts) => boolean;
  /** The step counts as answered where the facts say so, whatever was saved: what it does is done on another screen. */
  done?: Condition<Facts>;
  /**
   * Here a command concludes something. Once it did — `done` says so, or where there is none the step's own answer —
   * every step up to and including this one is settled: it can't be entered again and isn't asked again, whatever the
   * saved answers say by then.
   */
  commits?: boolean;
  /** Every step up to and including this one is settled while the facts say so, as by a conclusion. */
  settled?: (facts: Facts) => boolean;
  /** Only tells that something was concluded: shown until left, even where a later conclusion stands already. */
  tells?: boolean;
};

export type Journey<Facts> = { name: string; steps: readonly Step<Facts>[] };
