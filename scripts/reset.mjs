// npm run reset: removes the demo's data.
import fs from "node:fs";
import { databaseRuns } from "./embedded-db.mjs";
import { dataDirectory } from "./environment.mjs";

const directory = dataDirectory(process.env);
if (databaseRuns(directory)) {
  console.error("The service is running on this data. Stop it first.");
  process.exit(1);
}
fs.rmSync(directory, { recursive: true, force: true });
console.log(`${directory} is removed.`);
