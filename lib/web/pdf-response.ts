/** A PDF that the browser shows; it carries personal data and is stored nowhere. `name` is the file's when saved. */
export function pdfResponse(pdf: Uint8Array, name: string): Response {
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="document.pdf"; filename*=UTF-8''${encodeFileName(name)}`,
      "cache-control": "no-store",
    },
  });
}

/** RFC 8187. Order numbers may hold what no file name may. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name.replace(/[\\/:*?"<>|]/g, "-")).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
