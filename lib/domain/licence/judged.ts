/** The likeliest value of a field, and how clear it is. */
export type Judged<T> = {
  value: T;
  /** What the value costs against the readings. */
  cost: number;
  /** How much more the next likeliest costs. */
  margin: number;
};

/** The margin where nothing else comes into question. */
const UNRIVALLED = 9;

/** How much more the next likeliest costs than the best. */
export function marginOf(best: number, next: number | undefined): number {
  return (next ?? best + UNRIVALLED) - best;
}
