import type * as z from "zod";
import { callOutside, fromJson } from "@/lib/ports/outside-call";
import { SystemOutage } from "@/lib/ports/system-outage";

type System = SystemOutage["system"];
type Call<Schema extends z.ZodType> = {
  method: "GET" | "POST" | "PUT";
  /** Without anything that names a person or a vehicle: addresses end up in logs. */
  path: string;
  body?: unknown;
  answer: Schema;
};

/**
 * A system that is asked in JSON over HTTPS with a bearer key. Every call may be repeated safely.
 *
 * @throws Error at the start of the service where the address is neither https nor this machine's
 */
export function jsonSystem(options: { system: System; url: string; key: string; timeoutMs: number }) {
  const { system, key, timeoutMs } = options;
  const base = addressOf(options.url, system);

  return function call<Schema extends z.ZodType>(asked: Call<Schema>): Promise<z.output<Schema>> {
    const { method, path, body, answer } = asked;
    const authorised = { accept: "application/json", authorization: `Bearer ${key}` };
    const init =
      body === undefined
        ? { method, headers: authorised }
        : {
            method,
            headers: { ...authorised, "content-type": "application/json" },
            body: JSON.stringify(body),
          };
    return callOutside({ system, url: new URL(`${base}${path}`), timeoutMs }, init, (text) => {
      const read = answer.safeParse(fromJson(text));
      if (read.success) return read.data;
      throw new SystemOutage(system, "unreadable", read.error.issues[0]?.path.join(".") || "body");
    });
  };
}

function addressOf(text: string, system: System): string {
  const url = new URL(text);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol === "https:" || here) return text.replace(/\/$/, "");
  throw new Error(`The address of the ${system} must begin with https: it is asked with a key.`);
}
