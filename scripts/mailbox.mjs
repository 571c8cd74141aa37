// The sandbox mailbox: takes every mail the service sends and shows it in a browser. Mails are kept as files, so that
// they outlive a restart.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { mailPage, mailsPage } from "./mailbox-pages.mjs";

const KEPT = 500;

/**
 * @typedef {{ id: string, to: string, subject: string, text: string, html: string, at: string }} StoredMail
 * @param {{ directory: string, port: number }} options port of the page; another free one is taken when it is in use
 * @returns {Promise<{ smtpUrl: string, url: string, stop: () => Promise<void> }>}
 */
export async function startMailbox({ directory, port }) {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const { SMTPServer } = await import("smtp-server");
  const { simpleParser } = await import("mailparser");
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      simpleParser(stream).then((parsed) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
        const { subject = "", text = "", html } = parsed;
        store(directory, { to, subject, text, html: html || "" });
        done();
      }, done);
    },
  });
  smtp.on("error", (error) => console.error(`mailbox: ${error.message}`));
  await new Promise((resolve) => smtp.listen(0, "127.0.0.1", () => resolve(undefined)));
  const web = http.createServer((request, response) => answer(directory, request, response));
  await listen(web, port).catch(() => listen(web, 0));
  return {
    smtpUrl: `smtp://127.0.0.1:${addressOf(smtp.server)}`,
    url: `http://localhost:${addressOf(web)}/`,
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise((r) => web.close(r)),
        new Promise((r) => smtp.close(() => r(undefined))),
      ]);
    },
  };
}

/** @param {Omit<StoredMail, "id" | "at">} mail */
function store(directory, mail) {
  const at = new Date().toISOString();
  const id = `${at.replace(/\D/g, "")}-${Math.random().toString(36).slice(2, 8)}`;
  const file = path.join(directory, `${id}.json`);
  fs.writeFileSync(`${file}.new`, JSON.stringify({ id, ...mail, at }));
  fs.renameSync(`${file}.new`, file);
  for (const old of files(directory).slice(KEPT)) fs.rmSync(path.join(directory, old), { force: true });
}

/** Newest first: the names begin with the time. */
function files(directory) {
  return fs
    .readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse();
}

/** @returns {StoredMail[]} */
function mails(directory, to) {
  const all = files(directory).map((name) => JSON.parse(fs.readFileSync(path.join(directory, name), "utf8")));
  return to ? all.filter((mail) => mail.to.toLowerCase().includes(to.toLowerCase())) : all;
}

function answer(directory, request, response) {
  const url = new URL(request.url ?? "/", "http://localhost");
  const found = mails(directory, url.searchParams.get("to"));
  if (url.searchParams.get("format") === "json") {
    const body = found.map(({ id: _id, ...mail }) => mail);
    return send(response, 200, "application/json", JSON.stringify(body));
  }
  const [, id, part] = url.pathname.split("/");
  if (!id) return send(response, 200, "text/html", mailsPage(found));
  const mail = found.find((candidate) => candidate.id === id);
  if (!mail) return send(response, 404, "text/plain", "このメールはありません。");
  if (part === "html") return send(response, 200, "text/html", mail.html, "'unsafe-inline'");
  return send(response, 200, "text/html", mailPage(mail));
}

function send(response, status, type, body, style = "'unsafe-inline'") {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": `default-src 'none'; style-src ${style}; frame-src 'self'; base-uri 'none'`,
  });
  response.end(body);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(undefined);
    });
  });
}

function addressOf(server) {
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}
