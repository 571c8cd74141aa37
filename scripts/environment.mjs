// What the service finds in its environment. In production mode the operator provides it and what is missing stops
// the start; in demo mode the start makes it up. lib/env.ts reads the same names.
import { randomBytes } from "node:crypto";
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
  if (isProduction(env)) {
    requireVariables(env);
    return { ...completed, NEXTAUTH_URL: env.NEXTAUTH_URL || env.APP_URL };
  }
  const appUrl = (env.APP_URL || `http://localhost:${port}`).replace(/\/$/, "");
  return {
    ...demoSecrets(completed.DATA_DIR),
    ...withoutEmpty(completed),
    SANDBOXES: env.SANDBOXES || "all",
    APP_URL: appUrl,
    NEXTAUTH_URL: env.NEXTAUTH_URL || appUrl,
  };
}

function requireVariables(/** @type {Environment} */ env) {
  const sandboxes = (env.SANDBOXES ?? "").split(",").map((name) => name.trim());
  const asked = (/** @type {string} */ name) => sandboxes.includes(name) || sandboxes.includes("all");
  const needed = ["DATABASE_URL", "APP_URL", "NEXTAUTH_SECRET", "DATA_KEYS", "LOOKUP_KEY"];
  if (!asked("mailbox")) needed.push("SMTP_URL");
  if (!asked("vehicle-registry")) needed.push("VEHICLE_REGISTRY_URL", "VEHICLE_REGISTRY_KEY");
  if (!asked("telematics")) needed.push("TELEMATICS_URL", "TELEMATICS_KEY");
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
