"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { copy } from "./copy.ja";
import type { ReadProgress } from "./licence-reader";

const STILL_WIDTH = 780;

/** The photograph while it is read, how far reading has come, and the way out. Takes the focus. */
export function ReadingProgress(props: {
  picture: ImageBitmap;
  title: string;
  progress: ReadProgress;
  onCancel: () => void;
}) {
  const { picture, title, progress, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const still = useRef<HTMLCanvasElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const { current } = still;
    if (!current || picture.width === 0) return;
    current.width = STILL_WIDTH;
    current.height = Math.round((STILL_WIDTH * picture.height) / picture.width);
    current.getContext("2d")?.drawImage(picture, 0, 0, current.width, current.height);
  }, [picture]);
  return (
    <div className="reading" aria-busy="true">
      <canvas ref={still} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="support">{copy.readingHint}</p>
      <ProgressBar {...progress} />
      <Button type="button" variant="secondary" onClick={onCancel}>
        {copy.cancel}
      </Button>
    </div>
  );
}

/** A bar with its phase; downloads say so, since they may cost something. */
export function ProgressBar({ phase, done }: ReadProgress) {
  const label = phase === "download" ? copy.download : copy.progress;
  return (
    <div className="progress">
      <label>
        {label}
        <progress max={1} value={done} />
      </label>
      <span aria-hidden="true">{Math.round(done * 100)}%</span>
    </div>
  );
}
