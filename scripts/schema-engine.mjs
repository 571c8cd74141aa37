#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the Prisma CLI would download: the same JSON-RPC over stdio,
// answered by the official WebAssembly build of the same engine. prisma.config.ts points the CLI here.
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { engineAdapter, offlineAdapter } from "./schema-engine-adapter.mjs";

const NO_ANSWER = ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT"];
const REFUSED = ["28P01", "28000"];

const { datamodels, datasource, subcommand } = readArguments(process.argv.slice(2));
const database = datasource.url ? new URL(datasource.url) : undefined;
const databaseName = database && decodeURIComponent(database.pathname.slice(1));

if (subcommand) await runSubcommand(subcommand);
loadEngine();
answerRequests();

function readArguments(/** @type {string[]} */ args) {
  const found = { datamodels: /** @type {string[]} */ ([]), datasource: { url: "" }, subcommand: "" };
  while (args.length) {
    const arg = args.shift();
    if (arg === "--datamodels") found.datamodels.push(args.shift() ?? "");
    else if (arg === "--datasource") found.datasource = JSON.parse(args.shift() ?? "{}");
    else if (arg === "cli") found.subcommand = args.shift() ?? "";
    else if (arg === "--enabled-preview-features" || arg === "--extension-types") args.shift();
    else if (arg === "--version" || arg === "-V") {
      console.log("schema-engine-cli wasm");
      process.exit(0);
    }
  }
  return found;
}

/** `cli can-connect-to-database` and its like: an exit code, and on failure a line of JSON on stderr. */
async function runSubcommand(/** @type {string} */ name) {
  const commands = {
    "can-connect-to-database": canConnect,
    "create-database": createDatabase,
    "drop-database": dropDatabase,
  };
  logLine("INFO", { message: "schema engine (WebAssembly)" }); // the CLI skips the first line
  try {
    if (!commands[name]) throw new Error(`unsupported command ${name}`);
    await commands[name]();
    process.exit(0);
  } catch (error) {
    const [code, message] = prismaError(error);
    logLine("ERROR", { is_panic: false, message, error_code: code });
    process.exit(1);
  }
}

function logLine(level, fields) {
  const timestamp = new Date().toISOString();
  process.stderr.write(`${JSON.stringify({ timestamp, level, fields, target: "schema_engine::logger" })}\n`);
}

async function query(/** @type {string} */ sql, on = databaseName) {
  const url = new URL(/** @type {URL} */ (database));
  url.pathname = `/${on}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const canConnect = () => query("SELECT 1");

async function createDatabase() {
  await query(`CREATE DATABASE ${pg.escapeIdentifier(databaseName ?? "")}`, "postgres");
  return { databaseName };
}

async function dropDatabase() {
  await query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(databaseName ?? "")}`, "postgres");
}

/** @returns {[string | undefined, string]} Prisma's error code and message */
function prismaError(error) {
  if (/^P\d{4}$/.test(error.code)) return [error.code, error.message];
  if (error.code === "3D000") return ["P1003", `Database \`${databaseName}\` does not exist`];
  if (NO_ANSWER.includes(error.code)) return ["P1001", `Can't reach database server at ${database?.host}`];
  if (REFUSED.includes(error.code)) return ["P1000", "Authentication failed against the database server"];
  return [undefined, error.message];
}

function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(message) {
      this.message = message;
    },
    get() {
      return this.message;
    },
  };
  const glue = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = readFileSync(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { "./schema_engine_bg.js": wasm });
  wasm.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
}

/** One request after the other, each with an engine and a connection of its own. */
function answerRequests() {
  let last = Promise.resolve();
  const requests = createInterface({ input: process.stdin });
  requests.on("line", (line) => {
    const request = JSON.parse(line);
    if (request.method) last = last.then(() => answer(request));
  });
  requests.on("close", async () => {
    await last;
    process.exit(0);
  });
}

async function answer({ id, method, params }) {
  try {
    send({ id, result: await call(method, params) });
  } catch (error) {
    const panic = globalThis.PRISMA_WASM_PANIC_REGISTRY.message;
    const [error_code, message] = prismaError(error);
    const data = { is_panic: Boolean(panic), message: panic || message, error_code };
    send({
      id,
      error: { code: 4466, message: "An error happened. Check the data field for details.", data },
    });
  }
}

function send(/** @type {object} */ message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

async function call(/** @type {string} */ method, params) {
  if (method === "createDatabase") return createDatabase();
  if (method === "ensureConnectionValidity") {
    await canConnect();
    return {};
  }
  const adapter = needsDatabase(method, params)
    ? engineAdapter(/** @type {URL} */ (database))
    : offlineAdapter();
  const models = datamodels.map((file) => [file, readFileSync(file, "utf8")]);
  const engine = await wasm.SchemaEngine.new(
    { datamodels: models.length ? models : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    // These two work only from what the engine remembers of the schema after the migrations; this fills it.
    if (method === "evaluateDataLoss" || method === "createMigration") {
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
    }
    const name = method === "getDatabaseVersion" ? "version" : method;
    if (typeof engine[name] !== "function") throw new Error(`unsupported method ${method}`);
    const result = await engine[name](params);
    return method === "diff" ? printed(result) : (result ?? {});
  } finally {
    engine.free?.();
    await adapter.disposeAll();
  }
}

/** The native engine prints a diff by calling the CLI back. */
function printed(result) {
  if (result.stdout == null) return result;
  send({ id: 1e9, method: "print", params: { content: result.stdout } });
  return { ...result, stdout: null };
}

function needsDatabase(method, params) {
  if (!database) return false;
  if (method !== "diff") return true;
  return /migrations|url|schemaDatasource/.test(JSON.stringify([params.from.tag, params.to.tag]));
}
