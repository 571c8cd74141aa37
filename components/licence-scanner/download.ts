/**
 * Fetches files side by side.
 *
 * @param files `bytes` is the length of the file itself, whatever the transfer takes
 * @param onProgress the part of all bytes that has come, 0 to 1
 * @throws where one can't be had
 */
export async function fetchAll(
  files: readonly { address: string; bytes: number }[],
  onProgress: (done: number) => void,
): Promise<Uint8Array[]> {
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let come = 0;
  const counted = (bytes: number) => {
    come += bytes;
    onProgress(Math.min(1, come / all));
  };
  return Promise.all(files.map(({ address, bytes }) => fetchOne(address, bytes, counted)));
}

async function fetchOne(
  address: string,
  bytes: number,
  counted: (bytes: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  const content = new Uint8Array(bytes);
  const reader = response.body.getReader();
  for (let at = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) {
      if (at !== bytes) throw new Error(`${at} of ${bytes} bytes of ${address}`);
      return content;
    }
    content.set(value, at);
    at += value.length;
    counted(value.length);
  }
}

/** What is in a gzip file. */
export async function unpacked(file: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([file as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
