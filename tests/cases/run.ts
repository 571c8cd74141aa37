import { readFileSync } from "node:fs";
import path from "node:path";
import { check, type DomainCase } from "./check";

const given = process.argv.slice(2).find((argument) => argument !== "--");
const file = given ?? path.join(import.meta.dirname, "domain-cases.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: DomainCase[] };

const counts = { passed: 0, failed: 0, story: 0 };
for (const domainCase of cases) {
  const verdict = await check(domainCase);
  counts[verdict.status]++;
  if (verdict.status !== "failed") continue;
  const { id, input, expected, why } = domainCase;
  console.log(
    `${id}: ${why}\n  input    ${JSON.stringify(input)}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(verdict.got)}`,
  );
}
if (counts.story > 0) console.log(`${counts.story} cases state policy in words: covered by stories`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
