import fc from "fast-check";
import { expect, test } from "../support/story";
import { moves } from "./moves";
import { type Path, shortest, walk } from "./walk";

const seed = Number(process.env.WANDER_SEED ?? 12);
const minutes = Number(process.env.WANDER_MINUTES ?? 0);
const WALKS = 2;

const paths: fc.Arbitrary<Path> = fc.record({
  scripts: fc.boolean(),
  kind: fc.constantFrom("個人", "法人"),
  names: fc.array(
    fc.oneof(
      ...Object.entries(moves).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) })),
    ),
    { minLength: 12, maxLength: 30, size: "max" },
  ),
});

test("whatever a customer does next, what must hold holds", async ({ browser, request }, info) => {
  test.setTimeout(minutes * 60_000 + 300_000);
  const until = Date.now() + minutes * 60_000;
  const titles = new Set<string>();
  let made = 0;
  let walks = 0;
  const failures: string[] = [];
  for (const path of fc.sample(paths, { seed, numRuns: minutes ? 2000 : WALKS })) {
    if (minutes ? Date.now() > until : walks >= WALKS) break;
    walks++;
    const outcome = await walk(browser, request, path);
    made += outcome.made;
    for (const title of outcome.titles) titles.add(title);
    if (!outcome.failure) continue;
    console.log(`walk ${walks} failed after ${outcome.made} moves: ${outcome.failure}`);
    const cut = { ...path, names: path.names.slice(0, outcome.made) };
    const least = await shortest(cut, async (shorter) => !!(await walk(browser, request, shorter)).failure);
    const text = `scripts ${path.scripts ? "on" : "off"}, ${path.kind}: ${least.names.join(" → ")}\n${outcome.failure}`;
    failures.push(text);
    console.log(`${text}\n`);
    if (outcome.picture)
      await info.attach(`walk ${walks}`, { body: outcome.picture, contentType: "image/png" });
  }
  console.log(
    `seed ${seed}: ${walks} walks, ${made} moves, ${titles.size} titles: ${[...titles].join("、")}`,
  );
  expect(failures).toEqual([]);
});
