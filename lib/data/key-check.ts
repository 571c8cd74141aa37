import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { keyedHash, seal, unseal } from "./personal-data";
import { prisma } from "./prisma";

const LOOKUP = "lookup";
const WORD = "key check";

/**
 * Whether the keys in the environment are those this database was written with: what each made at its first start is
 * kept and made again. A wrong one would otherwise be noticed by the first customer, and what was written meanwhile
 * would be lost to the right one.
 *
 * @returns sentences for the operator; none where all is well
 */
export async function checkKeys(): Promise<string[]> {
  const newest = env().DATA_KEYS.reduce((a, b) => (a.version > b.version ? a : b)).version;
  await prisma().keyCheck.createMany({
    data: [
      { name: dataName(newest), proof: seal(WORD, dataName(newest)) },
      { name: LOOKUP, proof: lookupProof() },
    ],
    // Of several processes that start at once, the first has written it, and all compare.
    skipDuplicates: true,
  });
  const rows = await prisma().keyCheck.findMany({ orderBy: { name: "asc" } });
  return rows.flatMap(({ name, proof }) =>
    name === LOOKUP ? lookupProblem(proof) : dataProblem(name, proof),
  );
}

function lookupProblem(proof: Uint8Array): string[] {
  const mine = lookupProof();
  const same = proof.length === mine.length && timingSafeEqual(proof, mine);
  return same ? [] : ["LOOKUP_KEY is not the one this database was written with."];
}

function dataProblem(name: string, proof: Uint8Array): string[] {
  const version = Number(name.slice("data:".length));
  if (!env().DATA_KEYS.some((key) => key.version === version))
    return [`DATA_KEYS has no key of version ${version}, with which data in this database was sealed.`];
  try {
    return unseal(proof, name) === WORD ? [] : [other(version)];
  } catch {
    return [other(version)];
  }
}

const other = (version: number) =>
  `The key of version ${version} in DATA_KEYS is not the one data in this database was sealed with.`;

function dataName(version: number): string {
  return `data:${version}`;
}

function lookupProof(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(keyedHash("key-check", WORD)));
}
