/** Surnames and given names with their readings in katakana, the usual one first. */
export type NameTable = {
  surnames: ReadonlyMap<string, readonly string[]>;
  givenNames: ReadonlyMap<string, readonly string[]>;
};

/**
 * Opens the packed table: surnames, an empty line, given names; each `佐藤 サトウ`, with more readings behind commas.
 */
export function openNameTable(packed: string): NameTable {
  const [surnames = "", givenNames = ""] = packed.split("\n\n");
  return { surnames: open(surnames), givenNames: open(givenNames) };
}

function open(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.split("\n").flatMap((line): [string, string[]][] => {
      const [name, readings] = line.split(" ");
      return name && readings ? [[name, readings.split(",")]] : [];
    }),
  );
}
