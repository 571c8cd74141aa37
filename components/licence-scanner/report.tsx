"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/** Something the customer has to know before going on. Takes the focus, since what had it is gone. */
export function Report(props: {
  tone: "warning" | "error";
  title: string;
  text: string;
  children?: ReactNode;
}) {
  const { tone, title, text, children } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="stack" ref={place} tabIndex={-1}>
      <Notice tone={tone} title={title}>
        <p>{text}</p>
      </Notice>
      {children}
    </div>
  );
}
