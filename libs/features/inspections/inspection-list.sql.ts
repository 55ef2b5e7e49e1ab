import type { AuthorityKind, InspectionState, ConclusionReviewState } from '#domain/inspection';
import type { DocumentKind } from '#domain/notice';
import type { Reach } from '#domain/identity';
import type { Day } from '#domain/shared';

/** Who looks: $1 offices, $2 units; without a reach everything is seen. */
export const viewerOf = (reach: Reach | undefined): [readonly number[] | null, readonly number[]] => [
  reach ? reach.offices : null,
  reach ? reach.units : [],
];

/** The viewer belongs to the office of inspection `i`, or to one above it. */
export const OF_OFFICE = '($1::bigint[] IS NULL OR i.office_id = ANY($1))';

/** The wall for inspections `i`: the same rule as `see` in inspection-powers. */
export const BEHIND_WALL = `
  (${OF_OFFICE} OR (i.started_at IS NOT NULL AND EXISTS (
     SELECT 1 FROM inspection_units w WHERE w.inspection_id = i.id AND w.unit_id = ANY($2::bigint[]))))`;

/** Of units `u`: a unit sees its own row alone. */
export const OWN_UNIT = `(${OF_OFFICE} OR u.unit_id = ANY($2::bigint[]))`;

/** Of findings `f`: a unit sees its own, from the document on. */
export const OWN_FINDING = `(${OF_OFFICE} OR (i.issued_at IS NOT NULL AND f.unit_id = ANY($2::bigint[])))`;

/** 送达 of unit part `u`: the first mail to the unit's liaison or head that left, at the latest the receipt. */
export const SERVED_ON = `
  (least(u.received_at, (SELECT min(d.sent_at) FROM deliveries d
     WHERE d.subject = 'inspection:' || u.inspection_id || ':unit:' || u.unit_id AND d.topic = 'inspection'
       AND d.state = 'sent' AND d.message->'recipient'->>'role' IN ('liaison', 'unit_head')))
   AT TIME ZONE 'Asia/Shanghai')::date`;

export interface NamedOne {
  readonly id: number;
  readonly name: string;
}

/** One line of the list. */
export interface InspectionRow {
  readonly id: number;
  readonly version: number;
  readonly officeId: number;
  readonly officeName: string;
  readonly planYear: number;
  readonly status: InspectionState;
  readonly topic: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly jointWith: string | null;
  readonly authorityKind: AuthorityKind;
  readonly authorityReference: string;
  readonly headId: number | null;
  readonly headName: string | null;
  /** As far as the viewer sees them. */
  readonly units: readonly NamedOne[];
  readonly unitCount: number;
  readonly problems: number;
  readonly closed: number;
  readonly openReviews: number;
  readonly documentKind: DocumentKind | null;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly planDueOn: Day | null;
}

export const INSPECTION_COLUMNS = `
  i.id, i.version, i.office_id AS "officeId", o.name AS "officeName", i.plan_year AS "planYear", i.status, i.topic,
  i.starts_on AS "startsOn", i.ends_on AS "endsOn", i.joint_with AS "jointWith",
  i.authority->>'kind' AS "authorityKind", i.authority->>'reference' AS "authorityReference",
  h.person_id AS "headId", hp.name AS "headName",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.unit_id, 'name', uo.name) ORDER BY u.id), '[]')
     FROM inspection_units u JOIN organizations uo ON uo.id = u.unit_id
    WHERE u.inspection_id = i.id AND ${OWN_UNIT}) AS units,
  (SELECT count(*)::int FROM inspection_units u WHERE u.inspection_id = i.id AND ${OWN_UNIT}) AS "unitCount",
  (SELECT count(*)::int FROM inspection_findings f
    WHERE f.inspection_id = i.id AND f.set_aside_at IS NULL AND ${OWN_FINDING}) AS problems,
  (SELECT count(*)::int FROM inspection_findings f JOIN rectification_items r ON r.id = f.item_id
    WHERE f.inspection_id = i.id AND f.set_aside_at IS NULL AND r.status = 'closed' AND ${OWN_FINDING}) AS closed,
  (SELECT count(*)::int FROM inspection_reviews u
    WHERE u.inspection_id = i.id AND u.status = 'open' AND ${OWN_UNIT}) AS "openReviews",
  i.document_kind AS "documentKind", i.number, i.issued_on AS "issuedOn", i.plan_due_on AS "planDueOn"`;

export const INSPECTION_JOINS = `
  JOIN organizations o ON o.id = i.office_id
  LEFT JOIN inspection_members h ON h.inspection_id = i.id AND h.head LEFT JOIN people hp ON hp.id = h.person_id`;

/** One request for a review. */
export interface ConclusionReviewRow {
  readonly id: number;
  readonly version: number;
  readonly inspectionId: number;
  readonly topic: string;
  readonly number: string | null;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly status: ConclusionReviewState;
  readonly findingIds: readonly number[];
  readonly statement: string;
  readonly raisedAt: Date;
  readonly raisedByName: string | null;
  readonly dueOn: Day;
  /** Decided after that day, or still open after it. */
  readonly late: boolean;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly decisionReason: string | null;
  readonly setAsideIds: readonly number[];
}

/** $3 today. */
export const REVIEWS = `
  SELECT u.id, u.version, u.inspection_id AS "inspectionId", i.topic, i.number, i.office_id AS "officeId",
         o.name AS "officeName", u.unit_id AS "unitId", n.name AS "unitName", u.status, u.finding_ids AS "findingIds",
         u.statement, u.raised_at AS "raisedAt", r.name AS "raisedByName", u.due_on AS "dueOn",
         coalesce((u.decided_at AT TIME ZONE 'Asia/Shanghai')::date, $3::date) > u.due_on AS late,
         u.decided_at AS "decidedAt", d.name AS "decidedByName", u.decision_reason AS "decisionReason",
         u.set_aside_ids AS "setAsideIds"
    FROM inspection_reviews u JOIN inspections i ON i.id = u.inspection_id JOIN organizations o ON o.id = i.office_id
    JOIN organizations n ON n.id = u.unit_id LEFT JOIN people r ON r.id = u.raised_by_id
    LEFT JOIN people d ON d.id = u.decided_by_id
   WHERE ${OWN_UNIT}`;
