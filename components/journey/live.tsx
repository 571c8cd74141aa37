"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { follow } from "./follow";
import { refreshIfReachable } from "./refresh";

/**
 * Keeps the page current, told by the server's event stream at `url`: the screen is read anew, and what is typed,
 * open or focused stays.
 *
 * @param topic what the page is about, where the stream tells of more; the events it names are all that is followed
 */
export function Live({ url, topic }: { url: string; topic?: string }) {
  const router = useRouter();
  useEffect(() => {
    let asked = false;
    const refresh = () => {
      asked = false;
      refreshIfReachable(router);
    };
    return follow(url, (data) => {
      if (asked || (topic !== undefined && data !== "" && data !== topic)) return;
      asked = true;
      // Several at once, such as the events of one press, are one reading.
      setTimeout(refresh, 50);
    });
  }, [router, url, topic]);
  return null;
}
