// The tables bench-ocr.mjs prints.
const FIELDS = ["name", "birthDate", "address", "number", "expiry"];
const LEVELS = ["clean", "easy", "phone", "hard"];
const HYPHENS = /[-\u00AD\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF0D\uFF70]/g;

/** As results are compared: NFKC, no spaces, hyphens of every kind alike. */
const normal = (/** @type {string} */ text) =>
  text.normalize("NFKC").replace(/\s/g, "").replace(HYPHENS, "-");

/** What each field says in truth. Dates are ISO for the reader, as printed for the whole picture. */
function trueTexts({ fields, printed }, method) {
  return {
    name: normal(fields.family + fields.given),
    birthDate: method === "reader" ? fields.birth : normal(printed.birth),
    address: normal(fields.address),
    number: fields.number,
    expiry: method === "reader" ? fields.expiry : normal(printed.expiry),
  };
}

function readTexts(outcome) {
  const { name, birthDate, address, number, expiry } = outcome.reading;
  return {
    name: normal((name.value?.lastName ?? "") + (name.value?.firstName ?? "")),
    birthDate: birthDate.value ?? "",
    address: normal(address.text),
    number: number.value ?? "",
    expiry: expiry.value ?? "",
  };
}

/** @param {any[]} results @param {{ downloaded: number, prepared: number, idle: number, visit: number, peak: number }} cost */
export function printTables(results, cost) {
  for (const method of ["reader", "naive"]) {
    const some = results.filter((one) => one.method === method);
    if (some.length === 0) continue;
    console.log(
      method === "reader"
        ? "\nThe licence reader"
        : "\nBaseline: whole picture, default settings, same model",
    );
    for (const level of LEVELS) {
      const of = some.filter(({ truth }) => truth.level === level);
      if (of.length > 0) (method === "reader" ? printReader : printNaive)(level, of);
    }
  }
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1_000_000).toFixed(2);
  console.log(
    `\ndownloaded ${megabytes(cost.downloaded)} MB · prepared in ${cost.prepared.toFixed(1)} s · memory of the page's process: ` +
      `${cost.idle.toFixed(0)} MB before, ${cost.visit.toFixed(0)} MB at most for three pictures, ${cost.peak.toFixed(0)} MB for all`,
  );
}

function printReader(level, results) {
  const read = results.filter(({ outcome }) => outcome.reading);
  const per = results.map(({ truth, outcome }) => {
    const wanted = trueTexts(truth, "reader");
    const got = outcome.reading ? readTexts(outcome) : {};
    return FIELDS.map((field) => ({
      right: got[field] === wanted[field],
      errors: outcome.reading ? distance(got[field], wanted[field]) : wanted[field].length,
      length: wanted[field].length,
      sure: outcome.reading?.[field].sure ?? false,
    }));
  });
  const all = per.filter((fields) => fields.every(({ right }) => right)).length;
  console.log(
    `\n${level} (${results.length}): licence found ${percent(read.length, results.length)}, all five right ${percent(all, results.length)}, ` +
      `median ${median(results.map(({ seconds }) => seconds)).toFixed(1)} s`,
  );
  console.log("  field      exact   char.err.  sure    right of sure");
  FIELDS.forEach((field, i) => {
    const of = per.map((fields) => fields[i]);
    const sure = of.filter((one) => one.sure);
    const errors =
      of.reduce((sum, one) => sum + one.errors, 0) / of.reduce((sum, one) => sum + one.length, 0);
    const right = of.filter((one) => one.right).length;
    console.log(
      `  ${field.padEnd(10)} ${percent(right, of.length)}   ${(errors * 100).toFixed(1).padStart(5)} %   ${percent(sure.length, of.length)}   ${
        sure.length > 0 ? percent(sure.filter((one) => one.right).length, sure.length) : "    –"
      }`,
    );
  });
}

/** A field counts where its text stands anywhere in what was read. */
function printNaive(level, results) {
  const counts = FIELDS.map(
    (field) =>
      results.filter(({ truth, text }) => normal(text).includes(trueTexts(truth, "naive")[field])).length,
  );
  const all = results.filter(({ truth, text }) =>
    FIELDS.every((field) => normal(text).includes(trueTexts(truth, "naive")[field])),
  ).length;
  console.log(
    `${level} (${results.length}): ${FIELDS.map((field, i) => `${field} ${percent(counts[i], results.length)}`).join(", ")}, ` +
      `all five ${percent(all, results.length)}, median ${median(results.map(({ seconds }) => seconds)).toFixed(1)} s`,
  );
}

function percent(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Edit distance of two texts. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1);
    row = next;
  }
  return row[b.length];
}
