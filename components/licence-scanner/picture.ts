/** Why a file gives no picture. */
export type FileProblem = "not-a-picture" | "heic" | "unreadable";

/** The longer side a picture is read at, at most: a licence of 85.6 mm has 40 pixels a millimetre then. */
const LONGEST_SIDE = 4096;

/** What the customer sees of the camera's picture: the middle of it, in the proportions of the view. */
export function visiblePart(video: HTMLVideoElement): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const { videoWidth, videoHeight, clientWidth, clientHeight } = video;
  const scale = Math.min(videoWidth / Math.max(1, clientWidth), videoHeight / Math.max(1, clientHeight));
  const width = Math.round(clientWidth * scale);
  const height = Math.round(clientHeight * scale);
  return {
    x: Math.round((videoWidth - width) / 2),
    y: Math.round((videoHeight - height) / 2),
    width,
    height,
  };
}

/**
 * The moment the camera shows, in the camera's own pixels. A camera may be open before its first picture is there: then
 * that one is taken. The caller closes it.
 */
export async function pictureOfVideo(video: HTMLVideoElement): Promise<ImageBitmap> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) await firstPicture(video);
  const { x, y, width, height } = visiblePart(video);
  return createImageBitmap(video, x, y, width, height);
}

/** Rejects where the camera goes off before it showed anything. */
function firstPicture(video: HTMLVideoElement): Promise<void> {
  const settled = new AbortController();
  return new Promise<void>((resolve, reject) => {
    const { signal } = settled;
    video.addEventListener("loadeddata", () => resolve(), { signal });
    for (const end of ["emptied", "error"] as const)
      video.addEventListener(end, () => reject(new Error("the camera showed nothing")), { signal });
  }).finally(() => settled.abort());
}

/**
 * A file from the photo library, the right way up and no larger than reading needs. The caller closes it. HEIC pictures
 * decode on the phones that take them, and hardly anywhere else.
 */
export async function pictureOfFile(file: File): Promise<ImageBitmap | FileProblem> {
  const heic = /hei[cf]/i.test(file.type) || /\.hei[cf]$/i.test(file.name);
  if (!heic && file.type !== "" && !file.type.startsWith("image/")) return "not-a-picture";
  const url = URL.createObjectURL(file);
  try {
    const { width, height } = await sizeOf(url);
    const scale = LONGEST_SIDE / Math.max(width, height);
    const resize: ImageBitmapOptions =
      scale < 1 ? { resizeWidth: Math.round(width * scale), resizeQuality: "high" } : {};
    // Browsers that don't know these options refuse them; the reader takes pictures of any size and any way up.
    return await createImageBitmap(file, { imageOrientation: "from-image", ...resize }).catch(() =>
      createImageBitmap(file),
    );
  } catch {
    return heic ? "heic" : "unreadable";
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The size as shown, known before the whole picture is unpacked: phones take 50 megapixels. */
function sizeOf(url: string): Promise<{ width: number; height: number }> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve({ width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = () => reject(new Error("not decodable"));
    image.src = url;
  });
}
