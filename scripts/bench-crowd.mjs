// A crowd at every entrance at once: what each press is answered with, and how long health takes meanwhile.
import { setTimeout as pause } from "node:timers/promises";
import { fieldsOf, formWith, multipart, request } from "./bench-visit.mjs";

const CROWD = 200;
const HEALTH_EVERY_MS = 50;

/**
 * @param {string} base the service's origin
 * @param {string} entryUrl what a dealer's QR leads to
 * @throws where a press is answered with a failure, or health not within a second
 */
export async function printCrowd(base, entryUrl) {
  const nobody = { email: "nobody@example.com", password: "umi to yama" };
  const entrances = [
    ["/after-delivery", "お手続きを始める", {}],
    [new URL(entryUrl).pathname, "お申込みを開始する", {}],
    ["/my-car/sign-in", "ログイン", nobody],
    ["/account/password", "再設定メールを送信", { email: nobody.email }],
    ["/dealer/sign-in", "ログイン", nobody],
  ];
  console.log(`${CROWD} presses at once                     last answer ms   slowest health ms   answers`);
  for (const [path, label, typed] of entrances) {
    const url = `${base}${path}`;
    const page = await request({ cookie: "" }, "GET", url);
    const { body, contentType } = multipart({ ...fieldsOf(formWith(page.body, label)), ...typed });
    const asking = { over: false };
    const health = slowestHealth(base, asking);
    const from = performance.now();
    const answers = await Promise.all(
      Array.from({ length: CROWD }, async (_, n) => {
        // Each browser has a visit of its own already, as one that scans again has.
        const { status } = await request(
          { cookie: `visit=${"v".repeat(40)}${n}` },
          "POST",
          url,
          body,
          contentType,
        );
        return status;
      }),
    );
    const last = performance.now() - from;
    asking.over = true;
    const slowest = await health;
    const statuses = [...new Set(answers)].join(" ");
    const title = path.startsWith("/start/") ? "/start/…" : path;
    console.log(
      `${title.padEnd(40)}${last.toFixed(0).padStart(10)}${slowest.toFixed(0).padStart(20)}   ${statuses}`,
    );
    if (statuses !== "303" || slowest > 1000) throw new Error(`${title}: ${statuses}, health ${slowest} ms`);
  }
  console.log();
}

async function slowestHealth(base, asking) {
  let slowest = 0;
  while (!asking.over) {
    const from = performance.now();
    const { status } = await request({ cookie: "" }, "GET", `${base}/api/health`);
    if (status !== 200) throw new Error(`health: ${status}`);
    slowest = Math.max(slowest, performance.now() - from);
    await pause(HEALTH_EVERY_MS);
  }
  return slowest;
}
