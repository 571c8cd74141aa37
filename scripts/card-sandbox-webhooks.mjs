// Notifications of the sandbox card provider: signed, and sent again until they are taken.
import { createHmac } from "node:crypto";

const TIMEOUT_MS = 5_000;
const PAUSES_MS = [1_000, 5_000, 15_000, 60_000, 300_000, 1_800_000, 3_600_000];

/**
 * @typedef {import("./card-sandbox-store.mjs").Setup} Setup
 * @typedef {import("./card-sandbox-store.mjs").Notice} Notice
 * @param {{ store: ReturnType<typeof import("./card-sandbox-store.mjs").openStore>, url: string, secret: string, now: () => number }} options
 */
export function webhooksOf({ store, url, secret, now }) {
  /** @type {Map<string, Promise<void>>} */
  const underWay = new Map();

  async function deliver(/** @type {Setup} */ setup, /** @type {Notice} */ notice) {
    const taken = await post(url, bodyOf(setup, notice), secret, now());
    if (taken) notice.copies -= 1;
    else notice.tries += 1;
    const pause = PAUSES_MS[notice.tries - 1];
    if (!taken && pause) notice.dueAt = now() + pause;
    if (!taken && !pause) console.error("card sandbox: a notification was not taken and is given up.");
    if (notice.copies === 0 || (!taken && !pause))
      setup.notices = setup.notices.filter(({ eventId }) => eventId !== notice.eventId);
    store.save(setup);
  }

  function send(/** @type {Setup} */ setup, /** @type {Notice} */ notice) {
    const sending =
      underWay.get(notice.eventId) ?? deliver(setup, notice).finally(() => underWay.delete(notice.eventId));
    underWay.set(notice.eventId, sending);
    return sending;
  }

  return {
    /** Sends what is due. @returns {Promise<unknown>} settles when all of it was answered or failed */
    sendDue: () =>
      Promise.all(
        store
          .all()
          .flatMap((setup) =>
            setup.notices.filter(({ dueAt }) => dueAt <= now()).map((notice) => send(setup, notice)),
          ),
      ),
    /** Sends all of one set-up. */
    sendOf: (/** @type {Setup} */ setup) => Promise.all(setup.notices.map((notice) => send(setup, notice))),
  };
}

/** `t=seconds,v1=hex`: HMAC-SHA256 over the seconds, a dot and the body. */
export function signature(
  /** @type {string} */ body,
  /** @type {string} */ secret,
  /** @type {number} */ at,
) {
  const seconds = Math.floor(at / 1_000);
  const digest = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${digest}`;
}

function bodyOf(/** @type {Setup} */ setup, /** @type {Notice} */ notice) {
  const { id: setupId, attemptId } = setup;
  return JSON.stringify({ eventId: notice.eventId, type: notice.type, setupId, attemptId });
}

async function post(url, body, secret, at) {
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { "content-type": "application/json", "card-sandbox-signature": signature(body, secret, at) },
      body,
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
