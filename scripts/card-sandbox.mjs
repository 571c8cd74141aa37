// The sandbox card provider: a stand-in for the payment company, on an origin of its own. Its pages take the card, its
// API tells the outcome, its notifications are signed. Numbers and security codes are looked at once and kept nowhere.
import { timingSafeEqual } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { digits, readCard } from "./card-sandbox-cards.mjs";
import { json, page, read, redirect, refuse, send } from "./card-sandbox-http.mjs";
import {
  challengePage,
  confirmPage,
  downPage,
  endPage,
  entryPage,
  indexPage,
  missingPage,
} from "./card-sandbox-pages.mjs";
import { answerOf, setupsOf } from "./card-sandbox-setups.mjs";
import { openStore } from "./card-sandbox-store.mjs";
import { webhooksOf } from "./card-sandbox-webhooks.mjs";

const TICK_MS = 250;
const STYLE = fs.readFileSync(path.join(import.meta.dirname, "card-sandbox.css"), "utf8");

/** @typedef {import("./card-sandbox-store.mjs").Setup} Setup */

/**
 * @param {object} options
 * @param {string} options.directory where the set-ups are kept
 * @param {number} options.port
 * @param {string=} options.publicUrl where a browser finds the pages
 * @param {string} options.secret our service's key; signs the notifications too
 * @param {string} options.webhookUrl where notifications go
 * @param {() => number} [options.now] milliseconds, for tests
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startCardSandbox({ directory, port, publicUrl, secret, webhookUrl, now = Date.now }) {
  const store = openStore(directory);
  const setups = setupsOf(store, now);
  const webhooks = webhooksOf({ store, url: webhookUrl, secret, now });
  /** What was typed wrong, until it is shown once more beside its errors. Kept nowhere else. */
  const refused = new Map();
  let down = false;
  let origin = "";

  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 400, "text/plain", "");
      response.destroy();
    });
  });

  /** What time brings, and the notifications that are due. */
  async function work() {
    try {
      setups.pass();
      if (!down) await webhooks.sendDue();
    } catch (error) {
      console.error(
        `card sandbox: ${/** @type {{ code?: string }} */ (error).code ?? "its files cannot be written"}`,
      );
    }
  }

  async function answer(request, response) {
    const url = new URL(request.url ?? "/", "http://sandbox");
    const [, area, ...rest] = url.pathname.split("/");
    if (url.pathname === "/style.css") return send(response, 200, "text/css", STYLE);
    if (!area) return page(response, 200, indexPage());
    if (area === "control") return authorised(request) ? control(request, response, rest) : refuse(response);
    if (area === "api" && !authorised(request)) return refuse(response);
    setups.pass();
    if (area === "api") await api(request, response, rest);
    else if (area === "setups") await pages(request, response, rest);
    else page(response, 404, missingPage());
  }

  async function control(request, response, [what]) {
    const body = JSON.parse((await read(request)) || "{}");
    if (request.method !== "POST") return json(response, 405, {});
    if (what === "outage") down = body.on === true;
    else if (what === "settle") {
      setups.settle(body.setupId);
      if (!down) await webhooks.sendDue();
    } else return json(response, 404, {});
    json(response, 200, { down });
  }

  async function api(request, response, [collection, id, verb]) {
    const setup = id ? store.find(id) : undefined;
    if (down || (setup && setups.isDown(setup))) return json(response, 503, {});
    if (collection !== "setups") return json(response, 404, {});
    if (!id) {
      const wanted = newSetup(await read(request));
      if (request.method !== "POST" || !wanted) return json(response, 400, {});
      const made = setups.create(wanted);
      return json(response, 200, { id: made.id, url: `${origin}/setups/${made.id}` });
    }
    if (!setup) return json(response, 404, {});
    if (request.method === "POST" && verb === "abandon") setups.abandon(setup);
    else if (request.method !== "GET" || verb) return json(response, 404, {});
    json(response, 200, answerOf(setup));
  }

  async function pages(request, response, [id, name]) {
    const setup = store.find(id ?? "");
    if (down || (setup && setups.isDown(setup))) return page(response, 503, downPage(setup), setup);
    if (!setup) return page(response, 404, missingPage());
    // A press that comes too late, or twice, leads to where the set-up stands.
    const stands = () => redirect(response, `/setups/${setup.id}/${pageOf(setup)}`);
    const open = name === pageOf(setup) || (name === "card" && setup.phase === "confirm");
    if (request.method === "GET") {
      if (!open) return stands();
      return page(response, 200, show(setup, name), setup);
    }
    response.once("finish", work);
    const typed = Object.fromEntries(new URLSearchParams(await read(request)));
    if (name === "leave") {
      setups.abandon(setup);
      return setup.phase === "abandoned" ? redirect(response, setup.cancelUrl) : stands();
    }
    if (name === "refuse") setups.refuseAuthentication(setup);
    else if (name === "card" && open) {
      const { card, errors } = readCard(typed, new Date(now()));
      if (!card) {
        refused.set(setup.id, { typed, errors });
        return redirect(response, `/setups/${setup.id}/card`);
      }
      setups.enterCard(setup, card);
    } else if (name === "confirm") {
      setups.register(setup, Number(typed.entry));
      if (setups.isDown(setup)) return page(response, 503, downPage(setup), setup);
      if (setup.card?.test === "webhook-first") await webhooks.sendOf(setup);
    } else if (name === "authenticate") setups.authenticate(setup, digits(typed.passcode));
    stands();
  }

  function show(setup, name) {
    if (name === "confirm") return confirmPage(setup);
    if (name === "authenticate") return challengePage(setup);
    if (name === "end") return endPage(setup);
    const { typed, errors } = refused.get(setup.id) ?? {};
    refused.delete(setup.id);
    return entryPage(setup, typed, errors);
  }

  /** Every byte is compared, however early they differ. */
  function authorised(request) {
    const given = Buffer.from(String(request.headers.authorization ?? ""));
    const wanted = Buffer.from(`Bearer ${secret}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(undefined));
  });
  const bound = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
  origin = (publicUrl ?? `http://127.0.0.1:${bound}`).replace(/\/$/, "");
  const ticking = setInterval(work, TICK_MS);
  return {
    url: origin,
    stop: async () => {
      clearInterval(ticking);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The page a set-up stands at. */
function pageOf(/** @type {Setup} */ { phase }) {
  const pages = { entry: "card", confirm: "confirm", challenge: "authenticate" };
  return pages[phase] ?? "end";
}

function newSetup(/** @type {string} */ body) {
  const { attemptId, customerRef, returnUrl, cancelUrl } = JSON.parse(body);
  const texts = [attemptId, customerRef, returnUrl, cancelUrl];
  const fits = texts.every((text) => typeof text === "string" && text.length > 0 && text.length <= 2_000);
  const web = [returnUrl, cancelUrl].every((url) => /^https?:\/\//.test(url) && URL.canParse(url));
  return fits && web ? { attemptId, customerRef, returnUrl, cancelUrl } : null;
}
