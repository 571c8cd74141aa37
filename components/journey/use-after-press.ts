import { useEffect, useRef } from "react";

/**
 * Runs something that may move what is on the screen once no finger or button is down: a press that leaves a field
 * must find its button where it was when the press began.
 *
 * @returns runs `work` soon, or after the press that is going on
 */
export function useAfterPress(): (work: () => void) => void {
  const down = useRef(false);
  useEffect(() => {
    const press = () => {
      down.current = true;
    };
    const release = ({ type, target }: Event) => {
      // A field's own blur comes by here too: it is what a press begins with.
      if (type !== "blur" || target === window) down.current = false;
    };
    const released = ["pointerup", "pointercancel", "dragend", "blur"] as const;
    window.addEventListener("pointerdown", press, true);
    for (const name of released) window.addEventListener(name, release, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      for (const name of released) window.removeEventListener(name, release, true);
    };
  }, []);
  return (work) => {
    // A click follows its release at once: the work waits for it too.
    const soon = () => setTimeout(work);
    if (down.current) window.addEventListener("pointerup", soon, { once: true });
    else soon();
  };
}
