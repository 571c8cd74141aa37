// Reads the QR codes of a picture. Runs under a policy of its own (proxy.ts) that lets it fetch scripts from beside it
// and nothing else: what it sees can't leave it but as an answer to the page. Classic script: older phones know no
// module workers.
/* global importScripts */
importScripts("reader.js");
const { prepareZXingModule, readBarcodes } = self.ZXingWASM;

const OPTIONS = { formats: ["QRCode"], maxNumberOfSymbols: 8, tryHarder: true, textMode: "Plain" };

self.onmessage = async ({ data }) => {
  try {
    if (data.wasm) {
      const overrides = { wasmBinary: data.wasm };
      await prepareZXingModule({ overrides, fireImmediately: true });
      self.postMessage({ ready: true });
      return;
    }
    const found = await readBarcodes(data.picture, OPTIONS);
    const codes = found
      .filter(({ isValid }) => isValid)
      .map(({ text, sequenceSize, sequenceIndex, sequenceId }) => ({
        // Of a kei certificate only that it is one: its codes carry name and address.
        text: text.startsWith("K/") ? "K/" : text,
        size: sequenceSize,
        index: sequenceIndex,
        id: sequenceId,
      }));
    self.postMessage({ codes });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
};
