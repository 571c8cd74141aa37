"use client";

import { useEffect } from "react";

/**
 * Loads the page anew where scripts changed the screen to it: the screens before then belong to a document that is
 * gone, and coming back to them asks the server, which shows nothing of them any more.
 */
export function ForgetScreens() {
  useEffect(() => {
    const loaded = performance.getEntriesByType("navigation")[0]?.name;
    if (loaded && new URL(loaded).pathname !== location.pathname) location.replace(location.href);
  }, []);
  return null;
}
