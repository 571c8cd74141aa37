"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { copy } from "./copy.ja";

/** Copies the QR's address; where copying is refused, or without scripts, shows it to be selected. */
export function CopyUrl({ url }: { url: string }) {
  const [said, say] = useState<"copied" | "refused" | null>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const copyIt = async () => {
    try {
      await navigator.clipboard.writeText(url);
      say("copied");
    } catch {
      say("refused");
      if (details.current) details.current.open = true;
      field.current?.select();
    }
  };
  return (
    <div className="copy-url">
      <Button type="button" variant="text" className="scripted-only" onClick={copyIt}>
        {copy.copyUrl}
      </Button>
      <p role="status" className="support">
        {said === "copied" ? copy.copied : said === "refused" ? copy.selectUrl : ""}
      </p>
      <details ref={details}>
        <summary>{copy.url}</summary>
        <input ref={field} className="url" readOnly value={url} aria-label={copy.url} />
      </details>
    </div>
  );
}
