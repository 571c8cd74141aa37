// The database connection as the WebAssembly schema engine needs it. The stock @prisma/adapter-pg falls short of it
// in four ways, each named below.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const OID_CHAR = 18;
const OID_BPCHAR = 1042;

/** An adapter factory for this database that remembers its connections, so that all can be closed. */
export function engineAdapter(/** @type {URL} */ url) {
  const sslmode = url.searchParams.get("sslmode") ?? "";
  const tls = /require|verify/.test(sslmode)
    ? { rejectUnauthorized: sslmode.startsWith("verify-") }
    : undefined;
  // Host and database apart, never a connection string: with one, connectToShadowDb() would ignore the shadow's
  // name and open the main database.
  const connection = {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ssl: tls,
    max: 1,
  };
  return new EngineAdapter(connection, { schema: url.searchParams.get("schema") ?? "public" });
}

class EngineAdapter extends PrismaPg {
  #open = new Set();

  async connect() {
    const adapter = corrected(await super.connect());
    this.#open.add(adapter);
    return adapter;
  }

  /** The stock version drops the shadow database while its own pool still holds it. */
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const main = await super.connect();
    await main.executeScript(`CREATE DATABASE "${name}"`);
    const shadow = await new PrismaPg({ ...this.config, database: name }).connect();
    const release = shadow.release;
    shadow.release = async () => {
      await release();
      await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await main.dispose();
    };
    return corrected(shadow);
  }

  async disposeAll() {
    for (const adapter of this.#open) if (!adapter.client.ending) await adapter.dispose();
    this.#open.clear();
  }
}

function corrected(adapter) {
  readsSingleChars(adapter);
  // The stock executeScript splits at every ";" and so breaks function bodies: send the script whole.
  adapter.executeScript = async function (/** @type {string} */ script) {
    try {
      await this.client.query(script);
    } catch (error) {
      this.onError(error);
    }
  };
  const startTransaction = adapter.startTransaction;
  adapter.startTransaction = async function (...options) {
    return readsSingleChars(await startTransaction.apply(this, options));
  };
  return adapter;
}

/** The catalogue has columns of type "char" (oid 18), which the stock adapter does not know. */
function readsSingleChars(queryable) {
  const { queryRaw } = queryable;
  queryable.queryRaw = async function (query) {
    /** @type {number[]} */
    const chars = [];
    const reader = Object.create(this);
    reader.performIO = async (io) => {
      const result = await this.performIO(io);
      result.fields = result.fields.map((field, index) => {
        if (field.dataTypeID !== OID_CHAR) return field;
        chars.push(index);
        return { ...field, dataTypeID: OID_BPCHAR };
      });
      return result;
    };
    const result = await queryRaw.call(reader, query);
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

/** For commands that need no database, such as a diff between two schema files. */
export function offlineAdapter() {
  const connection = {
    provider: "postgres",
    adapterName: "offline",
    queryRaw: async () => ({
      columnNames: ["version"],
      columnTypes: [ColumnTypeEnum.Text],
      rows: [["PostgreSQL 18.0 (offline)"]],
    }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    startTransaction: () => Promise.reject(new Error("no database")),
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: async () => {},
    underlyingDriver: () => null,
  };
  const connect = async () => connection;
  return {
    provider: "postgres",
    adapterName: "offline",
    connect,
    connectToShadowDb: connect,
    disposeAll: async () => {},
  };
}
