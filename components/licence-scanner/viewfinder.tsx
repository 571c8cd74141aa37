"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/field";
import type { Camera } from "./camera";
import { copy, hintTexts } from "./copy.ja";
import { useAim } from "./use-aim";

/**
 * The camera's picture with the guide frame, what is in the way of a good photograph, the shutter and the lamp.
 *
 * @param props.camera undefined until the camera is open
 */
export function Viewfinder(props: {
  video: RefObject<HTMLVideoElement | null>;
  camera: Camera | undefined;
  onShoot: () => void;
}) {
  const { video, camera, onShoot } = props;
  const guide = useRef<HTMLDivElement>(null);
  const [automatic, setAutomatic] = useState(motionWelcome);
  const [lit, setLit] = useState(false);
  const hint = useAim(video, guide, camera !== undefined, () => automatic && onShoot());

  // A camera that was off meanwhile comes back without its lamp.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each camera starts dark
  useEffect(() => setLit(false), [camera]);
  const turnLight = () => {
    camera?.light?.(!lit).then(
      () => setLit(!lit),
      () => setLit(false),
    );
  };
  return (
    <>
      <div className="viewfinder" data-hint={hint ?? undefined}>
        <video ref={video} muted playsInline aria-label={copy.video} />
        <div className="card-frame" ref={guide} />
        <p role="status">{hint ? hintTexts[hint] : camera ? hintTexts["no-card"] : copy.starting}</p>
      </div>
      <Button type="button" onClick={() => camera && onShoot()} aria-disabled={camera ? undefined : true}>
        {copy.shoot}
      </Button>
      {camera?.light ? (
        <Button type="button" variant="secondary" aria-pressed={lit} onClick={turnLight}>
          {copy.light}
        </Button>
      ) : null}
      <CheckboxField
        name="automatic"
        label={copy.automatic}
        checked={automatic}
        onChange={({ currentTarget }) => setAutomatic(currentTarget.checked)}
      />
    </>
  );
}

/** Who asked for less to happen by itself presses the shutter, unless they choose otherwise. */
function motionWelcome(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
