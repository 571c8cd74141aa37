import type { Verdict } from "./verdict";

type Building = { name: string; room: string };

/**
 * Compares 建物名 and room. Registers often leave them out: what one side does not say speaks against nothing, what
 * both say has to agree.
 *
 * @param one folded (foldPlace), as the other
 */
export function compareBuildings(one: string, other: string): Verdict {
  if (one === other) return one === "" ? "missing" : "equal";
  const [a, b] = [readBuilding(one), readBuilding(other)];
  const names = part(a.name, b.name);
  const rooms = part(a.room, b.room);
  if (names === "different" || rooms === "different") return "different";
  return names === "equal" && rooms === "equal" ? "notation" : "missing";
}

function part(one: string, other: string): "equal" | "missing" | "different" {
  if (one === "" || other === "") return one === other ? "equal" : "missing";
  return one === other ? "equal" : "different";
}

/** コーポ見本 A棟101号室 → コーポ見本, A101. Blocks stay apart from rooms: 3-205 is not 3205. */
export function readBuilding(folded: string): Building {
  const text = folded
    .replace(/(\d)(?:号室|号|室)/g, "$1")
    .replace(/(\d)階/g, "$1F")
    .replace(/#/g, "")
    .replace(/(?<=[A-Z0-9])(?:棟|[ -]+)(?=[A-Z0-9])/g, "-")
    .replace(/(?<![A-Z0-9])([A-Z])-(?=\d)/g, "$1")
    .replace(/[ ・]|(?<![A-Z0-9])-|-(?![A-Z0-9])/g, "");
  const room = /(?<![A-Z0-9-])(?:\d{1,2}-)?[A-Z]?\d+[A-Z]?$/.exec(text)?.[0] ?? "";
  return { name: text.slice(0, text.length - room.length), room: room.replace(/(?<!\d)0+(?=\d)/g, "") };
}
