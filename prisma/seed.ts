import { applyCatalogue } from "@/lib/commands/apply-catalogue";
import { seedDemo } from "@/lib/commands/seed-demo";
import { pool } from "@/lib/data/pool";
import { catalogueFileSchema } from "@/lib/domain/catalogue-file";
import catalogue from "./catalogue.json";

/** Seeds the catalogue and the demo dealer. Safe on every start: what is there stays. Prints what to sign in with as one line of JSON. */
const { refusals } = await applyCatalogue(catalogueFileSchema.parse(catalogue), true);
if (refusals.length > 0) throw new Error(refusals.join(" "));
const demo = await seedDemo();
console.log(JSON.stringify(demo));
await pool().end();
