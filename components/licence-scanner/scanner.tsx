"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cameraProblems, copy, type Message, messages } from "./copy.ja";
import { FileChoice } from "./file-choice";
import type { ReadOutcome } from "./licence-reader";
import { pictureOfFile, pictureOfVideo } from "./picture";
import { ProgressBar, ReadingProgress } from "./reading-progress";
import { Report } from "./report";
import { useCamera } from "./use-camera";
import { useLicenceReader } from "./use-licence-reader";
import { Viewfinder } from "./viewfinder";

type Work = { picture: ImageBitmap; title: string; cancel: () => void };

/**
 * Photographs and reads a licence, from the camera or a file. Everything it holds is let go when it is left.
 *
 * @param props.onRead what was read; the pictures in it are the caller's from then on
 */
export default function Scanner({
  onRead,
}: {
  onRead: (outcome: Extract<ReadOutcome, { status: "read" }>) => void;
}) {
  const reader = useLicenceReader();
  const [work, setWork] = useState<Work | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (taking: Promise<ImageBitmap | Message>, title: string) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setMessage(null);
    const picture = await taking.catch((): Message => "failed");
    try {
      if (typeof picture === "string") return setMessage(picture);
      controller.signal.throwIfAborted();
      setWork({ picture, title, cancel: () => controller.abort() });
      const outcome = await untilAborted(reader.read(picture, controller.signal), controller.signal);
      if (outcome.status === "read") return onRead(outcome);
      setMessage("no-card");
    } catch {
      setMessage(controller.signal.aborted ? "cancelled" : "failed");
    } finally {
      if (typeof picture !== "string") picture.close();
      running.current = null;
      setWork(null);
    }
  };
  const choose = (file: File) => read(pictureOfFile(file), copy.readingFile);

  if (reader.state === "unavailable")
    return (
      <Report tone="error" title={copy.unavailableTitle} text={copy.unavailable}>
        <Button type="button" variant="secondary" onClick={reader.retry}>
          {copy.again}
        </Button>
      </Report>
    );
  return (
    <section className="scanner" aria-label={copy.label}>
      {message ? <Report key={message} tone="warning" {...messages[message]} /> : null}
      {work ? (
        <ReadingProgress
          picture={work.picture}
          title={work.title}
          progress={reader.progress}
          onCancel={work.cancel}
        />
      ) : (
        <>
          <Aiming onShoot={(video) => read(pictureOfVideo(video), copy.reading)} />
          {reader.state === "preparing" ? <ProgressBar {...reader.progress} /> : null}
          <FileChoice onFile={choose} />
        </>
      )}
    </section>
  );
}

/** The camera, or why there is none and what to do. */
function Aiming({ onShoot }: { onShoot: (video: HTMLVideoElement) => void }) {
  const { state, video, retry } = useCamera();
  if (state.status !== "starting" && state.status !== "live")
    return (
      <Report tone="warning" {...cameraProblems[state.status]}>
        <Button type="button" variant="secondary" onClick={retry}>
          {copy.again}
        </Button>
      </Report>
    );
  return (
    <Viewfinder
      video={video}
      camera={state.status === "live" ? state.camera : undefined}
      onShoot={() => video.current && onShoot(video.current)}
    />
  );
}

/** A reader may be slow to notice that it is no longer wanted; the customer is not kept waiting. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
