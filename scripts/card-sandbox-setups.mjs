// What may happen to a set-up of the sandbox card provider, and what follows from the card that was entered.
import { randomBytes } from "node:crypto";
import { PASSCODE, TEST_CARDS } from "./card-sandbox-cards.mjs";

const LIFE_MS = 60 * 60_000;
const DOWN_MS = 60_000;
const SLOW_MS = 4_000;
const LATE_MS = 60_000;
export const PASSCODE_TRIES = 3;
const ENDED = ["registered", "failed", "abandoned"];

/**
 * @typedef {import("./card-sandbox-store.mjs").Setup} Setup
 * @param {ReturnType<typeof import("./card-sandbox-store.mjs").openStore>} store
 * @param {() => number} now milliseconds
 */
export function setupsOf(store, now) {
  const change = (/** @type {Setup} */ setup, /** @type {Partial<Setup>} */ fields) => {
    Object.assign(setup, fields);
    store.save(setup);
    return setup;
  };

  /** Ends a set-up and queues the notification that says so. */
  function end(setup, phase, reason) {
    const manner = setup.card && cardOf(setup).manner;
    setup.notices.push({
      eventId: id("event"),
      type: `setup.${phase}`,
      dueAt: now() + (manner === "webhook-late" && phase === "registered" ? LATE_MS : 0),
      tries: 0,
      copies: manner === "webhook-twice" ? 2 : 1,
    });
    return change(setup, { phase, reason, completesAt: undefined });
  }

  /** The issuer's answer, once the holder is authenticated or need not be. */
  function askIssuer(setup) {
    const { issuer, manner } = cardOf(setup);
    if (issuer !== "accepted") return end(setup, "failed", issuer);
    if (manner === "slow") return change(setup, { phase: "processing", completesAt: now() + SLOW_MS });
    return end(setup, "registered");
  }

  return {
    /** The same attempt again is the same set-up. */
    create(
      /** @type {{ attemptId: string, customerRef: string, returnUrl: string, cancelUrl: string }} */ wanted,
    ) {
      const there = store.ofAttempt(wanted.attemptId);
      if (there) return there;
      const { attemptId, customerRef, returnUrl, cancelUrl } = wanted;
      const times = { createdAt: now(), expiresAt: now() + LIFE_MS };
      const start = /** @type {const} */ ({ phase: "entry", entries: 0, wrongPasscodes: 0, notices: [] });
      return change(
        /** @type {Setup} */ ({
          id: id("setup"),
          attemptId,
          customerRef,
          returnUrl,
          cancelUrl,
          ...times,
          ...start,
        }),
        {},
      );
    },

    enterCard(
      /** @type {Setup} */ setup,
      /** @type {import("./card-sandbox-store.mjs").EnteredCard} */ card,
    ) {
      if (setup.phase !== "entry" && setup.phase !== "confirm") return setup;
      return change(setup, { phase: "confirm", card, entries: setup.entries + 1 });
    },

    /** 登録 was pressed for the card of that entry. */
    register(/** @type {Setup} */ setup, /** @type {number} */ entry) {
      if (setup.phase !== "confirm" || entry !== setup.entries) return setup;
      const { manner, threeDSecure } = cardOf(setup);
      if (manner === "down" && !setup.downUntil) return change(setup, { downUntil: now() + DOWN_MS });
      return threeDSecure === "frictionless" ? askIssuer(setup) : change(setup, { phase: "challenge" });
    },

    /** A wrong passcode may be tried again, but not for ever. */
    authenticate(/** @type {Setup} */ setup, /** @type {string} */ passcode) {
      if (setup.phase !== "challenge") return;
      if (cardOf(setup).threeDSecure === "challenge-fails") end(setup, "failed", "authentication-failed");
      else if (passcode === PASSCODE) askIssuer(setup);
      else {
        change(setup, { wrongPasscodes: setup.wrongPasscodes + 1 });
        if (setup.wrongPasscodes >= PASSCODE_TRIES) end(setup, "failed", "authentication-failed");
      }
    },

    /** The bank's page was left without authenticating. */
    refuseAuthentication(/** @type {Setup} */ setup) {
      return setup.phase === "challenge" ? end(setup, "failed", "authentication-failed") : setup;
    },

    /** Too late once the card is with its issuer. */
    abandon(/** @type {Setup} */ setup) {
      return ENDED.includes(setup.phase) || setup.phase === "processing" ? setup : end(setup, "abandoned");
    },

    isDown: (/** @type {Setup} */ setup) => (setup.downUntil ?? 0) > now(),

    /** What time alone brings: slow ones complete, old ones are given up. */
    pass() {
      for (const setup of store.all()) {
        if (setup.completesAt && setup.completesAt <= now()) end(setup, "registered");
        else if (!ENDED.includes(setup.phase) && setup.expiresAt <= now()) end(setup, "abandoned");
      }
    },

    /** All that waits happens now, with one set-up or with every one. */
    settle(/** @type {string=} */ only) {
      for (const setup of store.all()) {
        if (only && setup.id !== only) continue;
        if (setup.downUntil) change(setup, { downUntil: 1 });
        if (setup.completesAt) end(setup, "registered");
        for (const notice of setup.notices) notice.dueAt = now();
      }
    },
  };
}

/** What the API says of a set-up. */
export function answerOf(/** @type {Setup} */ setup) {
  const { id, phase, reason, card } = setup;
  if (phase === "failed") return { id, status: phase, reason };
  if (phase === "abandoned") return { id, status: phase };
  if (phase !== "registered" || !card) return { id, status: "pending" };
  const { brand, lastFour, expiryYear, expiryMonth } = card;
  const reference = `card_${id.slice("setup_".length)}`;
  return { id, status: phase, card: { reference, brand, lastFour, expiryYear, expiryMonth } };
}

function cardOf(/** @type {Setup} */ setup) {
  const found = TEST_CARDS.find(({ name }) => name === setup.card?.test);
  if (!found) throw new Error("A set-up without a card of the list.");
  return found;
}

/** Unguessable: who knows a set-up's id may open its pages. */
function id(/** @type {string} */ kind) {
  return `${kind}_${randomBytes(18).toString("base64url")}`;
}
