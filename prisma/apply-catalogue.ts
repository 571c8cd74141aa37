import { readFileSync } from "node:fs";
import path from "node:path";
import { applyCatalogue } from "@/lib/commands/apply-catalogue";
import { pool } from "@/lib/data/pool";
import { catalogueFileSchema } from "@/lib/domain/catalogue-file";

// npm run catalogue [-- FILE] [-- --check]: makes the catalogue what the reviewed file says, or only says what it would do.
const args = process.argv.slice(2);
const check = args.includes("--check");
const file = args.find((arg) => !arg.startsWith("--")) ?? path.join(import.meta.dirname, "catalogue.json");

const parsed = catalogueFileSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.success) {
  for (const { path: at, message } of parsed.error.issues) console.error(`${at.join(".")}: ${message}`);
  process.exit(1);
}
const { changes, refusals } = await applyCatalogue(parsed.data, !check);
for (const change of changes) console.log(change);
for (const refusal of refusals) console.error(`refused: ${refusal}`);
if (changes.length === 0) console.log("The catalogue is up to date.");
else if (refusals.length === 0) console.log(check ? "Nothing was written (--check)." : "Written.");
await pool().end();
process.exit(refusals.length > 0 ? 1 : 0);
