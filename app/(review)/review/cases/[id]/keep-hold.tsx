"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const RENEW_MS = 4 * 60_000;
const SIGNS = ["pointermove", "keydown", "scroll"] as const;

/** Prolongs the hold while somebody is at work on the screen: an abandoned one lets the case go. */
export function KeepHold({ caseId }: { caseId: string }) {
  const router = useRouter();
  useEffect(() => {
    let atWork = false;
    const note = () => {
      atWork = true;
    };
    for (const sign of SIGNS) window.addEventListener(sign, note, { passive: true });
    const timer = setInterval(() => {
      if (!atWork || document.visibilityState === "hidden") return;
      atWork = false;
      // Held no longer, or until later: the screen says which. Without a connection it is tried again.
      fetch(`/review/cases/${caseId}/hold`, { method: "POST" }).then(
        () => router.refresh(),
        () => {
          atWork = true;
        },
      );
    }, RENEW_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, note);
    };
  }, [router, caseId]);
  return null;
}
