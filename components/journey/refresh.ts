import type { useRouter } from "next/navigation";
import { startTransition } from "react";

/**
 * Reads a screen anew, where the service can be reached. Where it can't, the router would leave the page for the
 * browser's own error page, and what is typed with it: then the screen stays as it is.
 */
export async function refreshIfReachable(router: ReturnType<typeof useRouter>): Promise<void> {
  try {
    await fetch("/icon.svg", { method: "HEAD", cache: "no-store" });
  } catch {
    return;
  }
  startTransition(() => router.refresh());
}
