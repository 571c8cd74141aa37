// What the browser loads for a step, compared with the bare page.
import http from "node:http";
import zlib from "node:zlib";

/** Script and style of each kind of step beyond the bare page, gzipped, and the whole first load. */
export async function printWeights(base, visit) {
  const bare = await assets(base, `${base}/sandbox/bare`);
  for (const [name, url] of Object.entries(visit.weighed)) {
    const found = await assets(base, url, visit.cookie);
    const beyond = (kind) =>
      sum([...found[kind]].filter(([file]) => !bare[kind].has(file)).map(([, size]) => size));
    const whole = sum([...found.scripts.values(), ...found.styles.values()]) + found.html;
    console.log(
      `${name.padEnd(32)}script +${kb(beyond("scripts"))}  style ${kb(sum([...found.styles.values()]))}  html ${kb(found.html)}  first load ${kb(whole)}`,
    );
  }
}

async function assets(base, url, cookie = "") {
  const { body } = await get(url, { cookie });
  const sizes = async (files) => {
    const entries = [...new Set(files)].map(async (file) => {
      const asset = await get(`${base}${file}`);
      return /** @type {[string, number]} */ ([file, zlib.gzipSync(asset.body, { level: 6 }).length]);
    });
    return new Map(await Promise.all(entries));
  };
  const html = body.toString();
  // Old browsers alone load the polyfills (nomodule).
  const scripts = [...html.matchAll(/<script(?![^>]*noModule)[^>]*src="(\/_next\/[^"]+\.js)[^"]*"/gi)].map(
    ([, file]) => file,
  );
  const styles = [...html.matchAll(/href="(\/_next\/[^"]+\.css)[^"]*"/g)].map(([, file]) => file);
  return { scripts: await sizes(scripts), styles: await sizes(styles), html: zlib.gzipSync(body).length };
}

/** One request, whole. */
export function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
      })
      .on("error", reject);
  });
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
}
