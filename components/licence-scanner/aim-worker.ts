import { measureFrame, type Part } from "./measure-frame";
import { grayOf } from "./pixels";

/** Measures frames away from the page's thread, so that the picture of the camera never stutters. */
export type FrameToMeasure = { pixels: ArrayBuffer; width: number; height: number; guide: Part };

addEventListener("message", ({ data }: MessageEvent<FrameToMeasure>) => {
  const { pixels, width, height, guide } = data;
  postMessage(measureFrame(grayOf({ data: new Uint8ClampedArray(pixels), width, height }), guide));
});
