// Chromium for the tests: CHROMIUM_PATH where set, otherwise the build that an npm package carries, with a Japanese
// font from another. Nothing is installed on the machine.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { ROOT } from "./environment.mjs";

/** @returns {{ executablePath: string, env: Record<string, string>, args: string[] }} what to launch Chromium with */
export function testBrowser() {
  const args = [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  const own = process.env.CHROMIUM_PATH;
  if (own) return { executablePath: own, env: {}, args };
  const directory = path.join(ROOT, "node_modules/.cache/test-chromium");
  const executablePath = path.join(directory, "chromium");
  if (!fs.existsSync(executablePath)) unpack(directory, executablePath);
  const libraries = [path.join(directory, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath,
    env: { FONTCONFIG_FILE: path.join(directory, "fonts.conf"), LD_LIBRARY_PATH: libraries },
    args,
  };
}

function unpack(directory, executablePath) {
  const packed = path.join(ROOT, "node_modules/@sparticuz/chromium/bin");
  const fonts = path.join(ROOT, "node_modules/@expo-google-fonts/noto-sans-jp");
  fs.mkdirSync(directory, { recursive: true });
  for (const name of ["al2023", "swiftshader"]) {
    const input = zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, `${name}.tar.br`)));
    spawnSync("tar", ["-x", "--no-same-owner", "-C", directory], {
      input,
      stdio: ["pipe", "inherit", "inherit"],
    });
  }
  // Chromium crashes on a machine without any font.
  const folders = [path.join(fonts, "400Regular"), path.join(fonts, "700Bold")];
  const list = folders.map((folder) => `<dir>${folder}</dir>`).join("");
  const xml = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${list}<cachedir>${directory}/fonts</cachedir></fontconfig>`;
  fs.writeFileSync(path.join(directory, "fonts.conf"), xml);
  const unfinished = `${executablePath}.${process.pid}`;
  fs.writeFileSync(unfinished, zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, "chromium.br"))), {
    mode: 0o755,
  });
  fs.renameSync(unfinished, executablePath);
}
