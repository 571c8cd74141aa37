import { type Account, findAccountByEmail } from "@/lib/data/accounts";
import { findStaffByEmail, type StaffRole } from "@/lib/data/staff";
import { clearAttempts, countAttempt, type Limit } from "@/lib/data/throttle";
import { verifyPassword } from "@/lib/password/password-hash";

const PER_ACCOUNT: Limit = { count: 10, seconds: 900 };
const PER_REGISTRATION: Limit = { count: 20, seconds: 900 };
/** Generous: everybody in a showroom shares one address. */
const PER_SOURCE: Limit = { count: 200, seconds: 900 };

export type SignInInput = { email: string; password: string; source: string; registrationId?: string };
export type SignInOutcome<T> =
  | { status: "right"; account: T }
  | { status: "wrong" }
  | { status: "throttled"; wait: number };

/**
 * Checks an e-mail address and password. An unknown address takes as long and reads the same as a wrong password.
 * Attempts are limited per account, per registration and per network address.
 */
export async function verifyAccountPassword(
  input: SignInInput,
): Promise<SignInOutcome<Account & { passwordHash: string }>> {
  const wait = await throttled("sign-in", input);
  if (wait > 0) return { status: "throttled", wait };
  const account = await findAccountByEmail(input.email);
  if (!(await verifyPassword(account?.passwordHash ?? null, input.password)) || !account)
    return { status: "wrong" };
  await clearAttempts("sign-in-account", input.email.trim().toLowerCase());
  return { status: "right", account };
}

/** The same for dealer staff, or for reviewers: neither can enter where the others work. */
export async function verifyStaffPassword(
  input: SignInInput,
  role: StaffRole = "dealer",
): Promise<SignInOutcome<{ id: string }>> {
  const wait = await throttled("staff-sign-in", input);
  if (wait > 0) return { status: "throttled", wait };
  const staff = await findStaffByEmail(input.email, role);
  if (!(await verifyPassword(staff?.passwordHash ?? null, input.password)) || !staff)
    return { status: "wrong" };
  await clearAttempts("staff-sign-in-account", input.email.trim().toLowerCase());
  return { status: "right", account: staff };
}

async function throttled(scope: string, input: SignInInput): Promise<number> {
  const waits = await Promise.all([
    countAttempt(`${scope}-account`, input.email.trim().toLowerCase(), PER_ACCOUNT),
    countAttempt(`${scope}-source`, input.source, PER_SOURCE),
    input.registrationId ? countAttempt(`${scope}-registration`, input.registrationId, PER_REGISTRATION) : 0,
  ]);
  return Math.max(...waits);
}
