import { executable } from "./executable";
import { policies } from "./policies";

export type DomainCase = {
  id: string;
  kind: string;
  input: unknown;
  expected: Record<string, unknown>;
  why: string;
};

export type Verdict =
  | { status: "passed" }
  | { status: "failed"; got: unknown }
  /** States policy in words that no rule decides alone: a story holds it. */
  | { status: "story" };

/** Runs a case through the real rules and compares what its `expected` names. */
export async function check(domainCase: DomainCase): Promise<Verdict> {
  const { kind, input, expected } = domainCase;
  const rule = executable[kind];
  if (rule) return compare(expected, await run(() => rule(input)));
  const policy = policies[kind];
  if (!policy) return { status: "failed", got: `no rule for the kind ${kind}` };
  const found = policy.find(({ about }) => about.test(String(input)));
  if (!found) return { status: "failed", got: `no rule for this ${kind}` };
  if (found.story) return { status: "story" };
  return compare(expected, await run(() => found.rule?.(String(input))));
}

async function run(rule: () => unknown): Promise<unknown> {
  try {
    return await rule();
  } catch (error) {
    return `threw ${error}`;
  }
}

function compare(expected: Record<string, unknown>, got: unknown): Verdict {
  const { note: _note, ...named } = expected;
  return fits(named, got) ? { status: "passed" } : { status: "failed", got };
}

/** Every key that is named must be there and fit; lists may go on after what is named in `candidates`. */
function fits(expected: unknown, got: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return false;
    return expected.length <= got.length && expected.every((item, at) => fits(item, got[at]));
  }
  if (expected !== null && typeof expected === "object") {
    if (got === null || typeof got !== "object") return false;
    return Object.entries(expected).every(([key, value]) =>
      fits(value, (got as Record<string, unknown>)[key]),
    );
  }
  return Object.is(expected, got);
}
