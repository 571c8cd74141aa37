import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { createGate, PasswordHashingBusy } from "@/lib/password/hashing-gate";
import { HASH_OF_NOBODY, hashPassword, needsRehash, verifyPassword } from "@/lib/password/password-hash";

test("a password verifies against its own hash only", async () => {
  const stored = await hashPassword("correct horse battery staple");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(stored, "correct horse battery staple")).toBe(true);
  expect(await verifyPassword(stored, "correct horse battery stapler")).toBe(false);
});

test("the same password gets another hash each time", async () => {
  expect(await hashPassword("x7Kq2pLm9z")).not.toBe(await hashPassword("x7Kq2pLm9z"));
});

test("が in one code point and が in two are the same password", async () => {
  const stored = await hashPassword("がんばろう日本2024!".normalize("NFD"));
  expect(await verifyPassword(stored, "がんばろう日本2024!".normalize("NFC"))).toBe(true);
});

test("nothing is cut off: the 128th character counts", async () => {
  const stored = await hashPassword(`${"あ".repeat(127)}い`);
  expect(await verifyPassword(stored, `${"あ".repeat(127)}う`)).toBe(false);
});

test("no account: no password fits, and the work is that of a real hash", async () => {
  expect(await verifyPassword(null, "x7Kq2pLm9z")).toBe(false);
  const costOf = (phc: string) => phc.split("$").slice(1, 4);
  expect(costOf(HASH_OF_NOBODY)).toEqual(costOf(await hashPassword("x7Kq2pLm9z")));
  expect(needsRehash(HASH_OF_NOBODY)).toBe(false);
});

test("a cheaper or different hash is to be made anew", async () => {
  expect(needsRehash(await hashPassword("x7Kq2pLm9z"))).toBe(false);
  expect(needsRehash(await hash("x7Kq2pLm9z", { algorithm: 2, memoryCost: 8192, timeCost: 2 }))).toBe(true);
  expect(needsRehash(await hash("x7Kq2pLm9z", { algorithm: 2, memoryCost: 19_456, timeCost: 1 }))).toBe(true);
  expect(needsRehash(await hash("x7Kq2pLm9z", { algorithm: 1, memoryCost: 19_456, timeCost: 2 }))).toBe(true);
});

/** A job that runs until it is told to end. */
function slowJob(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const job = async () => {
    log.push(name);
    await ended;
    return name;
  };
  return { job, end };
}

test("two at a time, the others in the order they came", async () => {
  const gate = createGate(2, 10);
  const started: string[] = [];
  const jobs = ["a", "b", "c", "d"].map((name) => slowJob(started, name));
  const results = jobs.map(({ job }) => gate.run(job));

  expect(started).toEqual(["a", "b"]);
  jobs[1]?.end();
  await results[1];
  await Promise.resolve();
  expect(started).toEqual(["a", "b", "c"]);
  for (const { end } of jobs) end();
  expect(await Promise.all(results)).toEqual(["a", "b", "c", "d"]);
  expect(started).toEqual(["a", "b", "c", "d"]);
});

test("a failing job frees its place", async () => {
  const gate = createGate(1, 10);
  const failing = gate.run(() => Promise.reject(new Error("no memory")));
  const next = gate.run(async () => "next");
  await expect(failing).rejects.toThrow("no memory");
  expect(await next).toBe("next");
});

test("a queue that is too long refuses the newcomer", async () => {
  const gate = createGate(1, 1);
  const first = slowJob([], "first");
  const running = gate.run(first.job);
  const waiting = gate.run(async () => "second");
  await expect(gate.run(async () => "third")).rejects.toBeInstanceOf(PasswordHashingBusy);
  first.end();
  expect(await Promise.all([running, waiting])).toEqual(["first", "second"]);
});
