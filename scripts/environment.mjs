// What the service finds in its environment. In production mode the operator provides it and what is missing stops
// the start; in demo mode the start makes it up. lib/env.ts reads the same names.
import { createHmac, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "..");

/** A reason not to start that a person can act on; printed without a stack. */
export class CannotStart extends Error {}

/** @typedef {Record<string, string | undefined>} Environment */

/** `NODE_ENV=production` set by the operator; the demo runs the same production build without it. */
export function isProduction(/** @type {Environment} */ env) {
  return env.NODE_ENV === "production";
}

/** Where the embedded database, the mailbox and the demo's secrets keep their files. */
export function dataDirectory(/** @type {Environment} */ env) {
  return path.resolve(ROOT, env.DATA_DIR || ".data");
}

/**
 * The environment with the secrets and the addresses filled in.
 * @param {Environment} env
 * @returns {Environment}
 * @throws {CannotStart} in production mode, naming every variable that is missing
 */
export function completeEnvironment(env) {
  const port = env.PORT || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new CannotStart(`PORT is not a port number: ${port}`);
  const completed = { ...env, PORT: port, DATA_DIR: dataDirectory(env) };
  requireWholePair(env, "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET");
  if (isProduction(env)) {
    requireVariables(env);
    return withCardSandbox({ ...completed, NEXTAUTH_URL: env.NEXTAUTH_URL || env.APP_URL });
  }
  const appUrl = (env.APP_URL || `http://localhost:${port}`).replace(/\/$/, "");
  return withCardSandbox({
    ...demoSecrets(completed.DATA_DIR),
    ...withoutEmpty(completed),
    SANDBOXES: env.SANDBOXES || "all",
    APP_URL: appUrl,
    NEXTAUTH_URL: env.NEXTAUTH_URL || appUrl,
  });
}

/** Whether the stand-in for the card provider runs: it was asked for, and no provider is named. */
export function cardSandboxWanted(/** @type {Environment} */ env) {
  return !env.STRIPE_SECRET_KEY && asked(env, "card-vault");
}

/** Where the card sandbox is found, by browsers and by us, and its key. It lives two ports further unless told. */
function withCardSandbox(/** @type {Environment} */ env) {
  if (!cardSandboxWanted(env)) return env;
  const port = env.CARD_SANDBOX_PORT || String(Number(env.PORT) + 2);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new CannotStart(`CARD_SANDBOX_PORT is not a port number: ${port}`);
  if (!URL.canParse(env.APP_URL ?? "")) throw new CannotStart(`APP_URL is not an address: ${env.APP_URL}`);
  const { protocol, hostname } = new URL(env.APP_URL ?? "");
  // Cookies know no ports: under another name of this machine the service's stay away from the provider's pages.
  const host = { localhost: "127.0.0.1", "127.0.0.1": "localhost" }[hostname] ?? hostname;
  return {
    ...env,
    CARD_SANDBOX_PORT: port,
    CARD_SANDBOX_URL: (env.CARD_SANDBOX_URL || `${protocol}//${host}:${port}`).replace(/\/$/, ""),
    CARD_SANDBOX_API_URL: env.CARD_SANDBOX_API_URL || `http://127.0.0.1:${port}`,
    CARD_SANDBOX_SECRET:
      env.CARD_SANDBOX_SECRET ||
      createHmac("sha256", env.NEXTAUTH_SECRET ?? "")
        .update("card sandbox")
        .digest("base64url"),
    CARD_SANDBOX_WEBHOOK_URL:
      env.CARD_SANDBOX_WEBHOOK_URL || `http://127.0.0.1:${env.PORT}/api/payment/webhook`,
  };
}

function asked(/** @type {Environment} */ env, /** @type {string} */ sandbox) {
  const names = (env.SANDBOXES ?? "").split(",").map((name) => name.trim());
  return names.includes(sandbox) || names.includes("all");
}

function requireWholePair(/** @type {Environment} */ env, /** @type {string[]} */ ...names) {
  const missing = names.filter((name) => !env[name]);
  if (missing.length && missing.length < names.length)
    throw new CannotStart(`${missing.join(", ")} is not set, but ${names.filter((name) => env[name])} is.`);
}

function requireVariables(/** @type {Environment} */ env) {
  const needed = ["DATABASE_URL", "APP_URL", "NEXTAUTH_SECRET", "DATA_KEYS", "LOOKUP_KEY"];
  if (!asked(env, "mailbox")) needed.push("SMTP_URL");
  if (!asked(env, "card-vault")) needed.push("STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET");
  if (!asked(env, "vehicle-registry")) needed.push("VEHICLE_REGISTRY_URL", "VEHICLE_REGISTRY_KEY");
  if (!asked(env, "telematics")) needed.push("TELEMATICS_URL", "TELEMATICS_KEY");
  const missing = needed.filter((name) => !env[name]);
  if (!missing.length) return;
  const verb = missing.length === 1 ? "is" : "are";
  throw new CannotStart(
    `${missing.join(", ")} ${verb} not set. In production mode (NODE_ENV=production) nothing is made up: ` +
      "set what is named here, name the sandbox that is to stand in (SANDBOXES), or start without NODE_ENV for the demo.",
  );
}

/** Made at the first start and kept: sealed data must open, and sessions must hold, after the next one. */
function demoSecrets(/** @type {string} */ directory) {
  const file = path.join(directory, "secrets.json");
  if (!fs.existsSync(file)) {
    fs.mkdirSync(directory, { recursive: true });
    const secrets = {
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
      DATA_KEYS: `1:${randomBytes(32).toString("base64")}`,
      LOOKUP_KEY: randomBytes(32).toString("base64"),
    };
    const unfinished = `${file}.${process.pid}`;
    fs.writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    try {
      fs.linkSync(unfinished, file); // of two first starts one wins
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code !== "EEXIST") throw error;
    } finally {
      fs.rmSync(unfinished);
    }
  }
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

function withoutEmpty(/** @type {Environment} */ env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
}
