"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** After a change of screen without a page load, moves the focus to the new title, as a page load would. */
export function FocusTitle() {
  const path = usePathname();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById("page-title")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  return null;
}
