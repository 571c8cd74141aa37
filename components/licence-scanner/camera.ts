/** Why there is no picture from the camera. */
export type CameraProblem = "refused" | "none" | "busy" | "unsupported" | "in-app" | "ended";

export type Camera = {
  stream: MediaStream;
  /** Turns the lamp on or off; undefined where the phone has none. */
  light?: (on: boolean) => Promise<void>;
  /** Turns the camera off. */
  stop: () => void;
};

/** More than any phone has: the browser gives what comes closest. */
const BEST = { width: { ideal: 3840 }, height: { ideal: 2160 } };

/** What phones add to the standard's capabilities and constraints. */
type PhoneCapabilities = MediaTrackCapabilities & { torch?: boolean; focusMode?: string[] };
type PhoneConstraints = MediaTrackConstraintSet & { torch?: boolean; focusMode?: string };

/** Opens the rear camera at its best resolution, or says why not. `onEnd`: something else took the camera away. */
export async function openCamera(onEnd: () => void): Promise<Camera | CameraProblem> {
  const { mediaDevices } = navigator;
  if (!mediaDevices?.getUserMedia) return inAppBrowser() ? "in-app" : "unsupported";
  try {
    const stream = await mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: "environment" }, ...BEST },
    });
    return cameraOf(stream, onEnd);
  } catch (error) {
    return problemOf(error);
  }
}

function cameraOf(stream: MediaStream, onEnd: () => void): Camera {
  const [track] = stream.getVideoTracks();
  if (!track) return { stream, stop: () => {} };
  track.addEventListener("ended", onEnd);
  const { torch, focusMode } = (track.getCapabilities?.() ?? {}) as PhoneCapabilities;
  const apply = (constraint: PhoneConstraints) => track.applyConstraints({ advanced: [constraint] });
  // Some cameras focus once only unless they are told.
  if (focusMode?.includes("continuous")) apply({ focusMode: "continuous" }).catch(() => {});
  return {
    stream,
    ...(torch ? { light: (on: boolean) => apply({ torch: on }) } : {}),
    stop: () => {
      track.removeEventListener("ended", onEnd);
      for (const each of stream.getTracks()) each.stop();
    },
  };
}

/** The names are the standard's (Media Capture and Streams, getUserMedia). */
function problemOf(error: unknown): CameraProblem {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    case "NotAllowedError":
    case "SecurityError":
      return inAppBrowser() ? "in-app" : "refused";
    default:
      return "unsupported";
  }
}

/** Browsers inside other apps often have no camera at all, whatever the customer allows. */
function inAppBrowser(): boolean {
  return /\bLine\/|Instagram|FBAN|FBAV|Twitter|MicroMessenger|YJApp/i.test(navigator.userAgent);
}
