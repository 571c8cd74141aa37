import type { Prisma } from "@/generated/prisma/client";
import type { Comparison, DeskCause } from "@/lib/domain/match-decision";
import type { OwnerRequestState } from "@/lib/domain/owner-request-state";
import type { Page } from "@/lib/domain/page";
import { pool } from "./pool";
import { prisma } from "./prisma";

/** A request as the desk's lists show it: nothing of whom or what it is about. */
export type DeskCase = {
  id: string;
  registrationId: string;
  state: OwnerRequestState;
  submittedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  comparison: Comparison | null;
  cause: DeskCause | null;
  refusalReason: string | null;
  question: string | null;
  reviewer: { id: string; name: string } | null;
  /** Null where nobody holds it, or the time has passed. */
  heldUntil: Date | null;
};

const INCLUDE = { reviewer: { select: { id: true, name: true } } } satisfies Prisma.OwnerRequestInclude;
type Row = Prisma.OwnerRequestGetPayload<{ include: typeof INCLUDE }>;

function caseOf(row: Row): DeskCase {
  const live = row.state === "held" && row.heldUntil !== null && row.heldUntil > new Date();
  const waiting = row.state === "held" && !live;
  return {
    id: row.id,
    registrationId: row.registrationId,
    state: waiting ? "waiting" : (row.state as OwnerRequestState),
    submittedAt: row.submittedAt ?? row.createdAt,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedBy,
    comparison: row.matchResult as Comparison | null,
    cause: row.deskCause as DeskCause | null,
    refusalReason: row.refusalReason,
    question: row.question,
    reviewer: waiting ? null : row.reviewer,
    heldUntil: live ? row.heldUntil : null,
  };
}

/** What each of the desk's lists holds. */
const LISTS = {
  open: ["waiting", "held"],
  "asked-back": ["asked-back"],
  matching: ["matching"],
  decided: ["approved", "refused"],
} satisfies Record<string, OwnerRequestState[]>;
export type DeskList = keyof typeof LISTS;
export const DESK_LISTS = Object.keys(LISTS) as DeskList[];

/** How many cases one of the desk's lists has. */
export function countCases(list: DeskList): Promise<number> {
  return prisma().ownerRequest.count({ where: { state: { in: LISTS[list] } } });
}

/** A page of one of the desk's lists: what is open by age, the oldest first; what is decided the newest first. */
export async function listCases(list: DeskList, { take, skip }: Page): Promise<DeskCase[]> {
  const rows = await prisma().ownerRequest.findMany({
    where: { state: { in: LISTS[list] } },
    orderBy: [list === "decided" ? { decidedAt: "desc" } : { submittedAt: "asc" }, { id: "asc" }],
    take,
    skip,
    include: INCLUDE,
  });
  return rows.map(caseOf);
}

/** A page of the submitted requests whose 受付番号 begins so, the oldest first, and how many there are. */
export async function findCases(
  prefix: string,
  { take, skip }: Page,
): Promise<{ cases: DeskCase[]; count: number }> {
  const { rows } = await pool().query<{ id: string; count: number }>(
    `SELECT id, count(*) OVER ()::int AS count FROM owner_request
     WHERE id::text LIKE $1 AND submitted_at IS NOT NULL ORDER BY submitted_at, id LIMIT $2 OFFSET $3`,
    [`${prefix}%`, take, skip],
  );
  const found = await prisma().ownerRequest.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: INCLUDE,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  return { cases: found.map(caseOf), count: rows[0]?.count ?? 0 };
}

/** The case that has waited longest and is held by nobody, or null. */
export async function nextOpenCase(): Promise<string | null> {
  const free = [{ state: "waiting" }, { state: "held", heldUntil: { lte: new Date() } }];
  const orderBy = [{ submittedAt: "asc" as const }, { id: "asc" as const }];
  return (await prisma().ownerRequest.findFirst({ where: { OR: free }, orderBy }))?.id ?? null;
}

/** A submitted request, or null. */
export async function findCase(id: string): Promise<DeskCase | null> {
  const row = await prisma().ownerRequest.findFirst({
    where: { id, submittedAt: { not: null } },
    include: INCLUDE,
  });
  return row && caseOf(row);
}

export type DeskFigures = {
  /** For a reviewer, held ones among them. */
  waiting: number;
  oldest: Date | null;
  overdue: number;
  decidedToday: number;
  automaticToday: number;
  /** Of what was decided in the last 30 days, which part the matching decided; null where nothing was. */
  automaticShare: number | null;
};

/** The figures of the day, by Japan's day. */
export async function deskFigures(promisedDays: number): Promise<DeskFigures> {
  const { rows } = await pool().query(
    `WITH today AS (SELECT date_trunc('day', now() AT TIME ZONE 'Asia/Tokyo') AT TIME ZONE 'Asia/Tokyo' AS start),
       open AS (SELECT submitted_at FROM owner_request WHERE state IN ('waiting', 'held')),
       decided AS (SELECT decided_at, decided_by FROM owner_request WHERE decided_at > now() - interval '30 days')
     SELECT (SELECT count(*)::int FROM open) AS waiting,
       (SELECT min(submitted_at) FROM open) AS oldest,
       (SELECT count(*)::int FROM open, today WHERE submitted_at < today.start - make_interval(days => $1)) AS overdue,
       (SELECT count(*)::int FROM decided, today WHERE decided_at >= today.start) AS decided_today,
       (SELECT count(*)::int FROM decided, today WHERE decided_at >= today.start AND decided_by = 'matching') AS automatic_today,
       (SELECT avg((decided_by = 'matching')::int)::float FROM decided) AS automatic_share`,
    [promisedDays],
  );
  const [row] = rows;
  return {
    waiting: row.waiting,
    oldest: row.oldest,
    overdue: row.overdue,
    decidedToday: row.decided_today,
    automaticToday: row.automatic_today,
    automaticShare: row.automatic_share,
  };
}
