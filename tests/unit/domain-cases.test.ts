import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check, type DomainCase } from "../cases/check";

const file = path.resolve(import.meta.dirname, "../cases/domain-cases.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: DomainCase[] };

describe("the field's rules", () => {
  for (const domainCase of cases) {
    it(`${domainCase.id}: ${domainCase.why}`, async () => {
      const verdict = await check(domainCase);
      expect(
        verdict,
        JSON.stringify({ input: domainCase.input, expected: domainCase.expected }),
      ).not.toHaveProperty("got");
    });
  }
});
