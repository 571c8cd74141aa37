import { RELEASE } from "../../components/certificate-scanner/release";
import { sheetOf } from "../certificates/pictures";
import { expect, test } from "../support/story";

const at = (file: string) => `/certificate/${RELEASE}/${file}`;

test("the certificate reader comes from this site, is kept for good and can connect nowhere", async ({
  request,
}) => {
  for (const file of ["worker.js", "reader.js", "reader.wasm"]) {
    const headers = (await request.get(at(file))).headers();
    expect(headers["cache-control"], file).toBe("public, max-age=31536000, immutable");
    expect(headers["content-security-policy"], file).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
    );
    expect(headers["x-content-type-options"], file).toBe("nosniff");
  }
  const gone = await request.get("/certificate/0/worker.js");
  expect(gone.status()).toBe(404);
  expect(gone.headers()["cache-control"]).toBe("no-store");
});

test("the reader reads a certificate's codes in a worker, under the page's strict policy", async ({
  page,
}) => {
  const requests: string[] = [];
  await page.goto("/");
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const { data, width, height } = sheetOf(["normal/second1", "normal/second2"]);
  const codes = await page.evaluate(
    async ({ folder, pixels, width, height }) => {
      const worker = new Worker(`${folder}worker.js`);
      const answer = (message: object) =>
        new Promise<{ codes?: { text: string; size: number }[] }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(message);
        });
      const wasm = await (await fetch(`${folder}reader.wasm`)).arrayBuffer();
      await answer({ wasm });
      const bytes = Uint8ClampedArray.from(atob(pixels), (char) => char.charCodeAt(0));
      return (await answer({ picture: new ImageData(bytes, width, height) })).codes;
    },
    { folder: at(""), pixels: Buffer.from(data).toString("base64"), width, height },
  );
  expect(codes?.map(({ text, size }) => [text, size]).sort()).toEqual([
    ["000/2ZR-FXE/1\n", 2],
    ["2/品川　　７７７あ７７７７/1/DAA-ZVW50-100", 2],
  ]);
  // Nothing but the reader's own files was asked for.
  expect(requests.sort()).toEqual([at("reader.js"), at("reader.wasm"), at("worker.js")]);
});
