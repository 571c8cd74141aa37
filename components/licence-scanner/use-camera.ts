"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Camera, type CameraProblem, openCamera } from "./camera";

export type CameraState =
  | { status: "starting" }
  | { status: "live"; camera: Camera }
  | { status: CameraProblem };

/**
 * The camera for as long as the component is there and the page is looked at: it goes off with the screen's lock and
 * when the customer leaves.
 *
 * @returns its state, what to give the video element, and a way to try again
 */
export function useCamera() {
  const [state, setState] = useState<CameraState>({ status: "starting" });
  const [attempt, setAttempt] = useState(0);
  const video = useRef<HTMLVideoElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens the camera anew
  useEffect(() => {
    let turn = 0;
    let open: Camera | null = null;
    const stop = () => {
      turn++;
      open?.stop();
      open = null;
    };
    const start = async () => {
      stop();
      const mine = turn;
      setState({ status: "starting" });
      const opened = await openCamera(() => setState({ status: "ended" }));
      if (mine !== turn) return typeof opened === "string" ? undefined : opened.stop();
      if (typeof opened === "string") return setState({ status: opened });
      open = opened;
      setState({ status: "live", camera: opened });
    };
    const follow = () => (document.visibilityState === "visible" ? start() : stop());
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      stop();
    };
  }, [attempt]);

  useEffect(() => {
    const { current } = video;
    if (!current || state.status !== "live") return;
    current.srcObject = state.camera.stream;
    current.play().catch(() => {});
    return () => {
      current.srcObject = null;
    };
  }, [state]);

  return { state, video, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
