import { seedDemo } from "@/lib/commands/seed-demo";
import { pool } from "@/lib/data/pool";

/** Seeds the demo dealer. Safe on every start: what is there stays. Prints what to sign in with as one line of JSON. */
const demo = await seedDemo();
console.log(JSON.stringify(demo));
await pool().end();
