import { guideRows } from "../support/guide-rows";

/** What a row is about where nothing is pressed: the words of its label in parentheses. */
const EVENTS = ["scan", "scan or URL", "mail", "wait", "next"] as const;
export type RowEvent = (typeof EVENTS)[number];

/** What a row's label names to press or tick, in its order; nothing where the step is an event. */
export function labelsOf(id: string): string[] {
  const label = guideRows.find((row) => row.id === id)?.label ?? "";
  if (eventOf(id) || label === "") return [];
  return label.split("|").map((part) => part.replace(/^\((.*)\)$/, "$1"));
}

/** What happens in a step where nothing is pressed. */
export function eventOf(id: string): RowEvent | null {
  const label = guideRows.find((row) => row.id === id)?.label ?? "";
  return EVENTS.find((event) => label === `(${event})`) ?? null;
}
