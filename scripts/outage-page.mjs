// What a browser gets instead of an empty 500: a sentence, the way on and the number the log has. Next draws its error
// screen in the browser, which leaves those without scripts with nothing.

/**
 * Makes a response answer a failed page with the outage page.
 * @param {import("node:http").ServerResponse} response
 * @param {string} requestId
 */
export function answerFailuresWithPage(response, requestId) {
  const { writeHead, write, end } = response;
  let failed = false;
  // Whatever sends the headers comes through here; what follows of a failed page is dropped.
  response.writeHead = /** @type {typeof writeHead} */ (
    (...args) => {
      const status = typeof args[0] === "number" ? args[0] : response.statusCode;
      failed = status === 500 && String(response.getHeader("content-type") ?? "").startsWith("text/html");
      if (failed)
        for (const name of ["content-length", "content-encoding", "etag", "link"])
          response.removeHeader(name);
      return Reflect.apply(writeHead, response, args);
    }
  );
  response.write = /** @type {typeof write} */ ((...args) => failed || Reflect.apply(write, response, args));
  response.end = /** @type {typeof end} */ (
    (...args) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      return Reflect.apply(end, response, failed ? [page(requestId)] : args);
    }
  );
}

function page(requestId) {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>申し訳ございません | My TOYOTA サービスお申込み</title><link rel="stylesheet" href="/outage.css"></head><body><main><h1>申し訳ございません</h1><p>ただいま画面を表示できません。これまでに確認した内容は保存されています。</p><p>少し待ってから、<a href="">もう一度表示してください</a>。続けて表示される場合は、販売店スタッフにお声がけください。</p><p><small>お問い合わせ番号：${requestId}</small></p></main></body></html>`;
}
