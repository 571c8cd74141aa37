import { beforeAll, describe, expect, it, vi } from "vitest";

const key = (fill: number) => Buffer.alloc(32, fill).toString("base64");

async function withKeys(DATA_KEYS: string) {
  vi.resetModules();
  process.env.DATA_KEYS = DATA_KEYS;
  return import("./personal-data");
}

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgresql://nowhere",
    SMTP_URL: "smtp://nowhere",
    APP_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "x".repeat(40),
    LOOKUP_KEY: key(9),
    SANDBOXES: "all",
  });
});

describe("personal data at rest", () => {
  it("opens what it sealed, and reads as noise", async () => {
    const { seal, unseal } = await withKeys(`1:${key(1)}`);
    const sealed = seal({ name: "豊田 太郎" }, "draft:1:person");
    expect(Buffer.from(sealed).toString()).not.toContain("豊田");
    expect(unseal(sealed, "draft:1:person")).toEqual({ name: "豊田 太郎" });
  });

  it("does not open in another row", async () => {
    const { seal, unseal } = await withKeys(`1:${key(1)}`);
    expect(() => unseal(seal("x", "draft:1:person"), "draft:2:person")).toThrow();
  });

  it("notices a changed bit", async () => {
    const { seal, unseal } = await withKeys(`1:${key(1)}`);
    const sealed = seal("x", "a");
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => unseal(sealed, "a")).toThrow();
  });

  it("seals with the newest key and still opens what an older one sealed", async () => {
    const old = (await withKeys(`1:${key(1)}`)).seal("x", "a");
    const { seal, unseal } = await withKeys(`1:${key(1)},2:${key(2)}`);
    expect(unseal(old, "a")).toBe("x");
    expect(seal("x", "a")[0]).toBe(2);
    const { unseal: without } = await withKeys(`2:${key(2)}`);
    expect(() => without(old, "a")).toThrow("no data key of version 1");
  });

  it("finds an address whatever its case, without keeping it", async () => {
    const { emailIndex } = await withKeys(`1:${key(1)}`);
    expect(emailIndex("Taro@Example.com")).toBe(emailIndex(" taro@example.com"));
    expect(emailIndex("taro@example.com")).not.toContain("taro");
  });
});
