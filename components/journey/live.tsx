"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

const POLL_MS = 10_000;

/**
 * Keeps the page current: told by the server's event stream at `url`, or by asking now and then where a stream is
 * refused. A stream that was cut comes back by itself; what happened meanwhile is read then.
 */
export function Live({ url }: { url: string }) {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => startTransition(() => router.refresh());
    const source = new EventSource(url);
    let opened = false;
    let polling: ReturnType<typeof setInterval> | undefined;
    source.onmessage = refresh;
    source.onopen = () => {
      if (opened) refresh();
      opened = true;
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) polling ??= setInterval(refresh, POLL_MS);
    };
    return () => {
      source.close();
      clearInterval(polling);
    };
  }, [router, url]);
  return null;
}
