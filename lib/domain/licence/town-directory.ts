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
 * Opens the packed directory that scripts/ocr-directory.mjs makes. Towns are unpacked as they are asked for: all of them
 * at once would take many times the memory.
 */
export function openTownDirectory(packed: string): TownDirectory {
  const prefectures = sectionsOf(packed, "=");
  const opened = new Map<string, ReadonlyMap<string, string>>();
  const citiesOf = (prefecture: string) => {
    let cities = opened.get(prefecture);
    if (!cities) {
      cities = sectionsOf(prefectures.get(prefecture) ?? "", "-");
      opened.set(prefecture, cities);
    }
    return cities;
  };
  return {
    prefectures: [...prefectures.keys()],
    cities: (prefecture) => [...citiesOf(prefecture).keys()],
    towns: (prefecture, city) => unpack(citiesOf(prefecture).get(city) ?? ""),
  };
}

/** The text after each line that begins with the sign, by what follows the sign there. */
function sectionsOf(packed: string, sign: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const section of `\n${packed}`.split(`\n${sign}`).slice(1)) {
    const end = section.indexOf("\n");
    sections.set(end < 0 ? section : section.slice(0, end), end < 0 ? "" : section.slice(end + 1));
  }
  return sections;
}

function unpack(lines: string): Town[] {
  const towns: Town[] = [];
  let before = "";
  let code = 0;
  for (const line of lines.split("\n")) {
    const [short = "", step = ""] = line.split(" ");
    if (!step) continue;
    const same = /^\d/.test(short) ? Number(short[0]) : 0;
    const name = same > 0 ? before.slice(0, same) + short.slice(1) : short;
    code += Number.parseInt(step, 36);
    towns.push({ name, postalCode: String(code).padStart(7, "0") });
    before = name;
  }
  return towns;
}
