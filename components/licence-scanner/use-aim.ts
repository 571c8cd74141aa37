"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type FrameMeasures, type Hint, hintOf, steadied, steadyEnough, UNSTEADY } from "./aim";
import type { FrameToMeasure } from "./aim-worker";
import { FRAME_WIDTH, type Part } from "./measure-frame";
import { visiblePart } from "./picture";

/** Between two looks: often enough to help, seldom enough to spare the battery. */
const PAUSE_MS = 200;

/**
 * Looks through the camera again and again and says what is in the way of a good picture. A hint is changed only when
 * two looks agree, so that neither eyes nor screen readers are kept busy.
 *
 * @param onSteady called once when the card was held well for a while
 */
export function useAim(
  video: RefObject<HTMLVideoElement | null>,
  guide: RefObject<HTMLElement | null>,
  live: boolean,
  onSteady: () => void,
): Hint | null {
  const [hint, setHint] = useState<Hint | null>(null);
  const steady = useRef(onSteady);
  useEffect(() => {
    steady.current = onSteady;
  });

  useEffect(() => {
    if (!live) return;
    const worker = new Worker(new URL("./aim-worker.ts", import.meta.url));
    const canvas = document.createElement("canvas");
    let last: Hint | null = null;
    let held = UNSTEADY;
    let pause: ReturnType<typeof setTimeout>;
    const look = () => {
      const frame = video.current && guide.current && frameOf(video.current, guide.current, canvas);
      if (frame) worker.postMessage(frame, [frame.pixels]);
      else again();
    };
    const again = () => {
      pause = setTimeout(look, PAUSE_MS);
    };
    worker.onmessage = ({ data }: MessageEvent<FrameMeasures>) => {
      const now = hintOf(data);
      if (now === last) setHint(now);
      last = now;
      held = steadied(held, data);
      if (steadyEnough(held)) {
        held = UNSTEADY;
        steady.current();
      }
      again();
    };
    // Without hints the button still works.
    worker.onerror = () => worker.terminate();
    look();
    return () => {
      clearTimeout(pause);
      worker.terminate();
      setHint(null);
    };
  }, [live, video, guide]);

  return hint;
}

function frameOf(
  video: HTMLVideoElement,
  guide: HTMLElement,
  canvas: HTMLCanvasElement,
): FrameToMeasure | null {
  const { x, y, width, height } = visiblePart(video);
  if (width === 0 || height === 0) return null;
  canvas.width = FRAME_WIDTH;
  canvas.height = Math.round((FRAME_WIDTH * height) / width);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    pixels: data.buffer as ArrayBuffer,
    width: canvas.width,
    height: canvas.height,
    guide: partOf(guide, video),
  };
}

function partOf(guide: HTMLElement, video: HTMLElement): Part {
  const inner = guide.getBoundingClientRect();
  const outer = video.getBoundingClientRect();
  return {
    left: (inner.left - outer.left) / outer.width,
    top: (inner.top - outer.top) / outer.height,
    right: (inner.right - outer.left) / outer.width,
    bottom: (inner.bottom - outer.top) / outer.height,
  };
}
