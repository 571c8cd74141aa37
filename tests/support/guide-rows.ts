import { readFileSync } from "node:fs";
import path from "node:path";

export type GuideRow = { id: string; actor: string; screen: string; label: string; mustHold: string };

/** The rows of the printed guide. */
export const guideRows: GuideRow[] = readFileSync(
  path.resolve(import.meta.dirname, "../guide/guide-steps.tsv"),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [id = "", actor = "", screen = "", label = "", mustHold = ""] = line.split("\t");
    return { id, actor, screen, label, mustHold };
  });
