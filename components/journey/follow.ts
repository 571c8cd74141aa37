/** Nothing comes for this long: the stream, or the tab that listens for all, is dead, whatever it says. Beats come every ten seconds. */
const SILENCE_MS = 25_000;
/** A screen nobody looks at gives its stream up after this long. */
const HIDDEN_MS = 60_000;
/** How often a screen asks that has no stream. */
const POLL_MS = 10_000;
/** What the listening tab passes on of a beat; what the server sends is never this. */
const BEAT = "beat";
/** Streams a browser holds at most, whatever it follows: it has six connections to an address, and pages need some. */
const STREAMS = 2;

/**
 * Follows an event stream of the server. However many tabs follow the same one, the browser holds one connection for
 * all of them: the tab with the lock listens and tells the others, beats too. A stream that is cut or falls silent is
 * opened anew, and one is given up while the screen is hidden; a tab that hears nothing of the listening one (a
 * browser may suspend it) asks for itself. `told` is called whenever something may have been missed.
 *
 * @param told gets what the server sent, or an empty text where anything may have happened
 * @returns ends the following
 */
export function follow(url: string, told: (data: string) => void): () => void {
  const name = `follow:${url}`;
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(name) : null;
  const canLead = channel !== null && "locks" in navigator;
  let asking: AbortController | null = null;
  let hidden: ReturnType<typeof setTimeout> | undefined;
  let heard = Date.now();
  const poll = setInterval(() => {
    const alone = !canLead || Date.now() - heard > SILENCE_MS;
    if (alone && document.visibilityState === "visible") told("");
  }, POLL_MS);

  const start = () => {
    if (!canLead || asking) return;
    const mine = new AbortController();
    asking = mine;
    const say = (data: string) => {
      heard = Date.now();
      if (data !== BEAT) told(data);
      channel.postMessage(data);
    };
    navigator.locks
      .request(name, { signal: mine.signal }, () =>
        withSlot(mine.signal, () => listen(url, say, mine.signal), told),
      )
      .catch(() => {});
  };
  const stop = () => {
    asking?.abort();
    asking = null;
  };
  const seen = () => {
    clearTimeout(hidden);
    if (document.visibilityState === "hidden") {
      hidden = setTimeout(stop, HIDDEN_MS);
      return;
    }
    start();
    told("");
  };
  if (channel)
    channel.onmessage = ({ data }) => {
      heard = Date.now();
      if (data !== BEAT) told(String(data));
    };
  const wakes = ["pageshow", "online"] as const;
  document.addEventListener("visibilitychange", seen);
  for (const wake of wakes) window.addEventListener(wake, seen);
  // What happened between the page's making and now, also where it was opened out of sight.
  seen();
  if (document.visibilityState === "hidden") {
    start();
    told("");
  }
  return () => {
    stop();
    channel?.close();
    clearInterval(poll);
    clearTimeout(hidden);
    document.removeEventListener("visibilitychange", seen);
    for (const wake of wakes) window.removeEventListener(wake, seen);
  };
}

/** Runs `work` in one of the browser's few places for streams; where all are taken the screen asks now and then. */
async function withSlot(
  signal: AbortSignal,
  work: () => Promise<void>,
  told: (data: string) => void,
): Promise<void> {
  while (!signal.aborted) {
    for (let slot = 0; slot < STREAMS; slot++) {
      const had = await navigator.locks.request(
        `follow-slot-${slot}`,
        { ifAvailable: true },
        async (lock) => {
          if (lock) await work();
          return lock !== null;
        },
      );
      if (had) return;
    }
    await pause(POLL_MS, signal);
    if (document.visibilityState === "visible") told("");
  }
}

/** Listens until it is to end; opens the stream anew when it is silent or refused. */
async function listen(url: string, say: (data: string) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await new Promise<void>((ended) => {
      const source = new EventSource(url);
      let silence = setTimeout(end, SILENCE_MS);
      function heard() {
        clearTimeout(silence);
        silence = setTimeout(end, SILENCE_MS);
      }
      function end() {
        clearTimeout(silence);
        source.close();
        signal.removeEventListener("abort", end);
        ended();
      }
      signal.addEventListener("abort", end);
      source.addEventListener("beat", () => {
        heard();
        say(BEAT);
      });
      source.onopen = () => {
        heard();
        say("");
      };
      source.onmessage = ({ data }) => {
        heard();
        say(String(data));
      };
      // It comes back by itself, unless it was refused.
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) end();
      };
    });
    if (signal.aborted) return;
    await pause(POLL_MS / 5, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((over) => {
    const timer = setTimeout(over, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      over();
    });
  });
}
