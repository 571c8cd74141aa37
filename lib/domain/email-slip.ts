/** Domains most customers have their mail at: Japan's carriers and the large providers. */
const KNOWN = [
  "gmail.com",
  "yahoo.co.jp",
  "ymail.ne.jp",
  "icloud.com",
  "outlook.jp",
  "outlook.com",
  "hotmail.com",
  "hotmail.co.jp",
  "live.jp",
  "docomo.ne.jp",
  "ezweb.ne.jp",
  "au.com",
  "softbank.ne.jp",
  "i.softbank.jp",
  "ymobile.ne.jp",
  "rakuten.jp",
  "uqmobile.jp",
  "nifty.com",
  "biglobe.ne.jp",
  "ocn.ne.jp",
  "plala.or.jp",
  "so-net.ne.jp",
  "dion.ne.jp",
  "toyota.co.jp",
] as const;

/** Ends no domain has, and what was meant. */
const ENDS: readonly [RegExp, string][] = [
  [/\.(?:con|cmo|ocm|vom|xom|comm|coom)$/, ".com"],
  [/\.(?:co\.jo|co\.jpp|cp\.jp|co\.ip|co,jp)$/, ".co.jp"],
  [/\.(?:ne\.jo|ne\.jpp|me\.jp|ne\.ip)$/, ".ne.jp"],
  [/\.(?:jpp|jo|ip)$/, ".jp"],
];

/**
 * The address somebody may have meant whose domain is one slip away from one most people have: 「もしかして…」. It is a
 * question, never a refusal: the address as typed may well be right.
 *
 * @param email an address in its right form
 * @returns null where nothing looks like a slip
 */
export function suspectedSlip(email: string): string | null {
  const at = email.lastIndexOf("@");
  const [name, domain] = [email.slice(0, at), email.slice(at + 1).toLowerCase()];
  if (at < 1 || KNOWN.some((known) => known === domain)) return null;
  const ended = ENDS.reduce((text, [wrong, right]) => text.replace(wrong, right), domain);
  const near = KNOWN.find((known) => known === ended || known === `${ended}.jp` || slips(ended, known) === 1);
  const meant = near ?? (ended === domain ? null : ended);
  return meant && `${name}@${meant}`;
}

/** How many letters were left out, put in, changed or swapped with their neighbour; 2 stands for more than one. */
function slips(one: string, other: string): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > 1) return 2;
  let from = 0;
  while (one[from] === other[from]) from++;
  const [a, b] = [one.slice(from), other.slice(from)];
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  const changed = a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
  return swapped || changed ? 1 : 2;
}
