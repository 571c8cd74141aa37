/** A town with its postal code, seven digits. */
export type Town = { name: string; postalCode: string };

/** Towns of one municipality in the order of their codes; one name may have several codes. */
export type TownDirectory = {
  prefectures: readonly string[];
  /** The municipalities of a prefecture. */
  cities(prefecture: string): readonly string[];
  towns(prefecture: string, city: string): readonly Town[];
};

/**
 * Opens the packed directory that scripts/ocr-directory.mjs makes. A prefecture is unpacked when it is first asked for.
 */
export function openTownDirectory(packed: string): TownDirectory {
  const sections = new Map<string, string>();
  for (const section of packed.split("=").slice(1)) {
    const end = section.indexOf("\n");
    sections.set(section.slice(0, end), section.slice(end + 1));
  }
  const opened = new Map<string, Map<string, Town[]>>();
  const open = (prefecture: string) => {
    let cities = opened.get(prefecture);
    if (!cities) {
      cities = unpack(sections.get(prefecture) ?? "");
      opened.set(prefecture, cities);
    }
    return cities;
  };
  return {
    prefectures: [...sections.keys()],
    cities: (prefecture) => [...open(prefecture).keys()],
    towns: (prefecture, city) => open(prefecture).get(city) ?? [],
  };
}

function unpack(section: string): Map<string, Town[]> {
  const cities = new Map<string, Town[]>();
  let towns: Town[] = [];
  let before = "";
  let code = 0;
  for (const line of section.split("\n")) {
    if (line.startsWith("-")) {
      towns = [];
      before = "";
      cities.set(line.slice(1), towns);
      continue;
    }
    const [short = "", step = ""] = line.split(" ");
    if (!step) continue;
    const same = /^\d/.test(short) ? Number(short[0]) : 0;
    const name = same > 0 ? before.slice(0, same) + short.slice(1) : short;
    code += Number.parseInt(step, 36);
    towns.push({ name, postalCode: String(code).padStart(7, "0") });
    before = name;
  }
  return cities;
}
