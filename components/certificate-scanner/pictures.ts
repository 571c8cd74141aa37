/** The longest side of a picture that is looked at: at it, the smallest certificate's codes keep 3 pixels a module. */
const LONGEST_SIDE = 3200;

export type CameraTrouble = "refused" | "no-camera";

/** Opens the rear camera, or says why there is none. */
export async function openCamera(): Promise<MediaStream | CameraTrouble> {
  if (!navigator.mediaDevices?.getUserMedia) return "no-camera";
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: "environment" }, width: { ideal: 1920 }, height: { ideal: 1080 } },
    });
  } catch (error) {
    return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "no-camera";
  }
}

/** What the camera shows right now, or null before its first picture. */
export function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  return draw(video, video.videoWidth, video.videoHeight, canvas);
}

/** A picture file's pixels, or null for a file that is no picture. */
export async function pictureIn(file: Blob): Promise<ImageData | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const picture = draw(bitmap, bitmap.width, bitmap.height, document.createElement("canvas"));
  bitmap.close();
  return picture;
}

function draw(
  source: CanvasImageSource,
  width: number,
  height: number,
  canvas: HTMLCanvasElement,
): ImageData | null {
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
