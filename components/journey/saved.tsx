"use client";

import { Fragment, type ReactNode, useEffect, useRef, useState } from "react";

/**
 * What a step's screen shows of the saved answer. A screen that was come back to is read anew, and its fields are
 * filled in anew where another answer was saved since; unless something was typed already, which stays, and whose
 * press is told of the other answer.
 */
export function Saved({ revision, children }: { revision: number; children: ReactNode }) {
  const [shown, setShown] = useState(revision);
  const typed = useRef(false);
  useEffect(() => {
    const note = () => {
      typed.current = true;
    };
    document.addEventListener("input", note);
    return () => document.removeEventListener("input", note);
  }, []);
  if (revision !== shown && !typed.current) setShown(revision);
  return <Fragment key={shown}>{children}</Fragment>;
}
