// The set-ups of the sandbox card provider: one file each, so that they outlive a restart. A file never holds a card
// number or a security code.
import fs from "node:fs";
import path from "node:path";

const KEPT = 500;

/**
 * @typedef {import("./card-sandbox-cards.mjs").TestCard} TestCard
 * @typedef {{ test: string, brand: string, lastFour: string, expiryYear: number, expiryMonth: number }} EnteredCard
 * @typedef {{ eventId: string, type: string, dueAt: number, tries: number, copies: number }} Notice a notification to send
 * @typedef {object} Setup
 * @property {string} id
 * @property {string} attemptId
 * @property {string} customerRef
 * @property {string} returnUrl
 * @property {string} cancelUrl
 * @property {number} createdAt
 * @property {number} expiresAt
 * @property {"entry" | "confirm" | "challenge" | "processing" | "registered" | "failed" | "abandoned"} phase
 * @property {number} entries how often a card was entered: a confirmation is of the newest one
 * @property {EnteredCard=} card
 * @property {number} wrongPasscodes
 * @property {number=} completesAt when processing ends
 * @property {number=} downUntil until when the provider does not answer about it
 * @property {"declined" | "authentication-failed" | "expired-card"=} reason
 * @property {Notice[]} notices those not taken yet
 */

/** @param {string} directory */
export function openStore(directory) {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  /** @type {Map<string, Setup>} */
  const setups = new Map();
  for (const name of fs.readdirSync(directory)) {
    if (!name.endsWith(".json")) continue;
    const setup = JSON.parse(fs.readFileSync(path.join(directory, name), "utf8"));
    setups.set(setup.id, setup);
  }
  const fileOf = (/** @type {string} */ id) => path.join(directory, `${id}.json`);

  return {
    all: () => [...setups.values()],
    /** @returns {Setup | undefined} */
    find: (/** @type {string} */ id) => setups.get(id),
    /** @returns {Setup | undefined} */
    ofAttempt: (/** @type {string} */ attemptId) =>
      [...setups.values()].find((setup) => setup.attemptId === attemptId),
    save(/** @type {Setup} */ setup) {
      setups.set(setup.id, setup);
      const file = fileOf(setup.id);
      fs.writeFileSync(`${file}.new`, JSON.stringify(setup), { mode: 0o600 });
      fs.renameSync(`${file}.new`, file);
      const old = [...setups.values()].sort((a, b) => b.createdAt - a.createdAt).slice(KEPT);
      for (const { id } of old) {
        setups.delete(id);
        fs.rmSync(fileOf(id), { force: true });
      }
    },
  };
}
