"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { refreshIfReachable } from "./refresh";

/**
 * Reads a screen anew that the browser came back to, by whatever way: its back and forward show what the page was
 * when it was left, and a page kept in memory may belong to somebody who has left since. That one is hidden until the
 * server has said what may be seen.
 */
export function ComeBack() {
  const router = useRouter();
  // Tells style sheets and tests that the page's scripts are at work.
  useEffect(() => {
    document.documentElement.dataset.scripted = "yes";
  }, []);
  useEffect(() => {
    const wentBack = () => {
      refreshIfReachable(router);
    };
    const left = (event: PageTransitionEvent) => {
      if (event.persisted) document.documentElement.style.visibility = "hidden";
    };
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener("popstate", wentBack);
    window.addEventListener("pagehide", left);
    window.addEventListener("pageshow", shown);
    return () => {
      window.removeEventListener("popstate", wentBack);
      window.removeEventListener("pagehide", left);
      window.removeEventListener("pageshow", shown);
    };
  }, [router]);
  return null;
}
