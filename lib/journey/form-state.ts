/** What a step's form shows after a submit that did not go through. Codes only; the sentences are the screen's. */
export type FormState = {
  /** Error code by field name, with what it is about where the sentence names it (`code:about`); `form` is the whole form. */
  errors?: Partial<Record<string, string>>;
  /** Figures an error sentence needs, such as minutes to wait. */
  figures?: Partial<Record<string, number>>;
  /** What was typed, so that nothing is lost. Never passwords or codes. */
  values?: Record<string, string>;
  /** Something that went well without leaving the screen, as a code. */
  notice?: string;
  /** Choices to offer, such as the towns of a postal code. */
  choices?: { value: string; label: string }[];
  /** What was told and is taken all the same when the form is sent once more as it is (`doubted`). */
  doubt?: string;
  /** The revision the next submit is based on. */
  revision: number;
  /** Grows with each answer of the server, so that the screen notices a repeated error. */
  attempt: number;
  /** Which form of the page was sent, where it has several. */
  formName?: string;
  /** Without scripts: what a form of this page was answered with before the page was shown again. */
  refused?: FormState;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
