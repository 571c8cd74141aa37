import { startJsonStandIn } from "@/lib/ports/json-stand-in";
import { lineRequestSchema } from "@/lib/ports/telematics/answers";
import type { LineRequest } from "@/lib/ports/telematics/port";
import { sandboxTelematics } from "@/lib/ports/telematics/sandbox";

const LINE = /^\/v1\/lines\/([0-9a-f-]{36})(\/check)?$/;

/** A server for tests that follows openapi.ts, and keeps the lines it was asked for as a real centre does. */
export function startTelematicsStandIn(options: { seconds: number; now: () => number }) {
  const telematics = sandboxTelematics(options);
  const lines = new Map<string, LineRequest>();
  return startJsonStandIn(async ({ method, path, body }) => {
    const [, id = "", check] = LINE.exec(path) ?? [];
    if (id === "") return { status: 404, body: {} };
    if (method === "PUT" && !check) {
      const asked = lineRequestSchema.safeParse(body);
      if (!asked.success) return { status: 400, body: {} };
      const { chassisNumber } = asked.data;
      const earlier = [...lines.values()].filter(
        (line) => line.chassisNumber === chassisNumber && line.id !== id,
      );
      const line = { id, chassisNumber, requestedAt: new Date(options.now()), attempt: earlier.length + 1 };
      if (!lines.has(id)) lines.set(id, line);
      return { status: 202, body: await telematics.openLine(line) };
    }
    const line = lines.get(id);
    if (!line) return { status: 404, body: {} };
    if (method === "GET" && !check) return { status: 200, body: await telematics.lineState(line) };
    if (method === "POST" && check) return { status: 200, body: await telematics.checkVehicle(line) };
    return { status: 404, body: {} };
  });
}
