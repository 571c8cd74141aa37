import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { testBrowser } from "../../scripts/test-browser.mjs";
import type { Picture } from "../certificates/pictures";

const WIDTH = 1280;
const HEIGHT = 720;

/**
 * What a browser is launched with whose camera shows a picture, held still in the middle of a white table. A file of
 * stories uses it as a whole: `test.use(cameraShowing("certificate", sheet))`.
 *
 * @param picture in black and white, at most 1280 by 720
 */
export function cameraShowing(name: string, picture: Picture) {
  const { executablePath, env, args } = testBrowser();
  const feed = path.resolve("test-results", `${name}-${process.pid}.y4m`);
  mkdirSync(path.dirname(feed), { recursive: true });
  writeFileSync(feed, videoOf(picture));
  return {
    permissions: ["camera"],
    launchOptions: {
      executablePath,
      env: { ...(process.env as Record<string, string>), ...env },
      args: [
        ...args,
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        `--use-file-for-fake-video-capture=${feed}`,
      ],
    },
  };
}

/** YUV4MPEG2 with two equal frames; the camera plays them over and over. */
function videoOf({ data, width, height }: Picture): Buffer {
  const light = Buffer.alloc(WIDTH * HEIGHT, 235);
  const left = Math.floor((WIDTH - width) / 2);
  const top = Math.floor((HEIGHT - height) / 2);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * 4] ?? 255) < 128) light[(top + y) * WIDTH + left + x] = 16;
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), light, colour]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
    frame,
    frame,
  ]);
}
