"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";

const POLL_MS = 10_000;

/** Keeps the page current: told by the server's event stream, or by asking now and then where there is none. */
export function Live({ contractId }: { contractId?: string }) {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => startTransition(() => router.refresh());
    const source = new EventSource(`/dealer/events${contractId ? `?contract=${contractId}` : ""}`);
    let polling: ReturnType<typeof setInterval> | undefined;
    source.onmessage = refresh;
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) polling ??= setInterval(refresh, POLL_MS);
    };
    return () => {
      source.close();
      clearInterval(polling);
    };
  }, [router, contractId]);
  return null;
}
