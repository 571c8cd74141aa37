import type { Facts } from "./facts";

/**
 * Whether a new individual's password is asked on the page of お客さま情報の入力, as at the dealer (1-1/18-B); after
 * delivery ログイン情報の入力 is a page of its own, before the kind is chosen (4-1/7-B).
 */
export function signInWithPerson({ occasion }: Pick<Facts, "occasion">): boolean {
  return occasion === "at-dealer";
}
