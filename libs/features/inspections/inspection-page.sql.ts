import type {
  Authority,
  ConclusionContent,
  FindingKind,
  InspectionActName,
  Repetition,
} from '#domain/inspection';
import type { RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';
import type { DeliveryState, Role } from '#persistence';
import {
  BEHIND_WALL,
  type ConclusionReviewRow,
  INSPECTION_COLUMNS,
  INSPECTION_JOINS,
  type InspectionRow,
  OF_OFFICE,
  OWN_FINDING,
  OWN_UNIT,
  SERVED_ON,
} from './inspection-list.sql.ts';

/** 送达情况 of one recipient. */
export interface ServingProof {
  readonly recipientId: number;
  readonly recipientName: string;
  readonly role: Role | null;
  readonly state: 'waiting' | Exclude<DeliveryState, 'queued' | 'sending'>;
  readonly sentAt: string | null;
}

/** A unit's part, as far as it is served and answered. */
export interface InspectionPart {
  readonly unitId: number;
  readonly unitName: string;
  /** Of this part: what the unit sends back with its own acts. */
  readonly version: number;
  readonly assessment: string;
  readonly problems: number;
  readonly closed: number;
  readonly servedOn: Day | null;
  readonly reviewDueOn: Day | null;
  readonly receivedAt: string | null;
  readonly receivedByName: string | null;
  readonly deliveries: readonly ServingProof[];
  /** What the viewer may do for this unit. */
  readonly acts: readonly ('receive' | 'ask_review')[];
}

/** All there is to know of an inspection, as far as the viewer may. */
export interface InspectionPage extends InspectionRow {
  readonly scope: string;
  readonly authority: Authority;
  readonly team: readonly { readonly personId: number; readonly name: string; readonly head: boolean }[];
  readonly parts: readonly InspectionPart[];
  readonly reviews: readonly ConclusionReviewRow[];
  readonly preparedByName: string | null;
  readonly approvedByName: string | null;
  readonly approvedAt: Date | null;
  readonly startedAt: Date | null;
  readonly signedByName: string | null;
  readonly issuedAt: Date | null;
  readonly endedAt: Date | null;
  readonly acts: readonly InspectionActName[];
  /** The office's own: null for units. */
  readonly office: OfficePart | null;
}

export interface OfficePart {
  readonly summary: string;
  readonly recusals: readonly {
    readonly personId: number;
    readonly personName: string;
    readonly reason: string;
  }[];
  readonly instructions: readonly {
    readonly leaderId: number;
    readonly leaderName: string;
    readonly text: string;
    readonly at: string;
  }[];
  /** Leaders stand behind all of it, so that its document can be signed. */
  readonly instructed: boolean;
  /** Before approval as it stands now, afterwards as it was shown then. */
  readonly repetitions: readonly Repetition[];
  readonly overrideReason: string | null;
  readonly lastReason: string | null;
}

export type PageRow = Omit<InspectionPage, 'reviews' | 'acts' | 'office' | 'parts'> & {
  readonly parts: readonly Omit<InspectionPart, 'acts' | 'reviewDueOn'>[];
  readonly ofOffice: boolean;
  readonly unitIds: readonly number[];
  readonly office: Omit<OfficePart, 'repetitions' | 'instructed'> & {
    readonly repetitions: readonly Repetition[];
  };
  readonly unsettled: boolean;
};

const nameOf = (id: string) => `(SELECT named.name FROM people named WHERE named.id = ${id})`;

const DELIVERIES = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('recipientId', d.recipient_id, 'recipientName', dp.name,
            'role', d.message->'recipient'->>'role', 'sentAt', d.sent_at,
            'state', CASE WHEN d.state IN ('queued', 'sending') THEN 'waiting' ELSE d.state END) ORDER BY d.id), '[]')
     FROM deliveries d JOIN people dp ON dp.id = d.recipient_id
    WHERE d.subject = 'inspection:' || u.inspection_id || ':unit:' || u.unit_id AND d.topic = 'inspection')`;

/** $3 the inspection. */
export const PAGE = `
  SELECT ${INSPECTION_COLUMNS}, i.scope, i.authority,
         ${nameOf('i.prepared_by_id')} AS "preparedByName", ${nameOf('i.approved_by_id')} AS "approvedByName",
         i.approved_at AS "approvedAt", i.started_at AS "startedAt", ${nameOf('i.signed_by_id')} AS "signedByName",
         i.issued_at AS "issuedAt", i.ended_at AS "endedAt", ${OF_OFFICE} AS "ofOffice",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', mp.name, 'head', m.head)
                   ORDER BY m.head DESC, m.id), '[]')
            FROM inspection_members m JOIN people mp ON mp.id = m.person_id WHERE m.inspection_id = i.id) AS team,
         (SELECT coalesce(jsonb_agg(w.unit_id ORDER BY w.id), '[]') FROM inspection_units w
           WHERE w.inspection_id = i.id) AS "unitIds",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'unitName', uo.name, 'version', u.version,
                   'assessment', CASE WHEN i.issued_at IS NOT NULL OR ${OF_OFFICE} THEN u.assessment ELSE '' END,
                   'problems', (SELECT count(*) FROM inspection_findings f WHERE f.inspection_id = i.id
                                 AND f.unit_id = u.unit_id AND f.set_aside_at IS NULL AND ${OWN_FINDING}),
                   'closed', (SELECT count(*) FROM inspection_findings f JOIN rectification_items r ON r.id = f.item_id
                               WHERE f.inspection_id = i.id AND f.unit_id = u.unit_id AND f.set_aside_at IS NULL
                                 AND r.status = 'closed'),
                   'servedOn', ${SERVED_ON}, 'receivedAt', u.received_at,
                   'receivedByName', ${nameOf('u.received_by_id')}, 'deliveries', ${DELIVERIES}) ORDER BY u.id), '[]')
            FROM inspection_units u JOIN organizations uo ON uo.id = u.unit_id
           WHERE u.inspection_id = i.id AND ${OWN_UNIT}) AS parts,
         EXISTS (SELECT 1 FROM inspection_findings f JOIN rectification_items r ON r.id = f.item_id
                  WHERE f.inspection_id = i.id AND r.status NOT IN ('closed', 'set_aside'))
           OR EXISTS (SELECT 1 FROM inspection_reviews v WHERE v.inspection_id = i.id AND v.status = 'open') AS unsettled,
         jsonb_build_object('summary', i.summary, 'overrideReason', i.override_reason, 'lastReason', i.last_reason,
           'repetitions', i.repetitions,
           'recusals', (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', (x->>'personId')::bigint,
                          'personName', ${nameOf("(x->>'personId')::bigint")}, 'reason', x->>'reason')), '[]')
                          FROM jsonb_array_elements(i.recusals) x),
           'instructions', (SELECT coalesce(jsonb_agg(jsonb_build_object('leaderId', (x->>'leaderId')::bigint,
                          'leaderName', ${nameOf("(x->>'leaderId')::bigint")}, 'text', x->>'text', 'at', x->>'at')), '[]')
                          FROM jsonb_array_elements(i.instructions) x)) AS office
    FROM inspections i ${INSPECTION_JOINS}
   WHERE i.id = $3 AND ${BEHIND_WALL}`;

/** A finding on the page, with its item of the ledger. */
export interface FindingView {
  readonly id: number;
  readonly version: number;
  readonly inspectionId: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly kind: FindingKind;
  readonly fact: string;
  readonly evidence: string;
  readonly basis: string | null;
  readonly demand: string;
  readonly completionDays: number;
  readonly completeBy: Day | null;
  readonly taskId: number | null;
  readonly taskCode: string | null;
  readonly taskTitle: string | null;
  readonly reportId: number | null;
  readonly caseId: number | null;
  /** Of the case when it is open: at 2 the third level follows by itself, below a person starts it. */
  readonly caseLevel: number | null;
  readonly itemId: number | null;
  readonly itemCode: string | null;
  readonly itemStatus: RectificationState | null;
  readonly setAsideAt: Date | null;
  readonly attachments: number;
}

export const FINDINGS = `
  SELECT f.id, f.version, f.inspection_id AS "inspectionId", f.unit_id AS "unitId", n.name AS "unitName", f.kind, f.fact,
         f.evidence, f.basis, f.demand, f.completion_days AS "completionDays", f.complete_by AS "completeBy",
         f.task_id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle", f.report_id AS "reportId",
         f.case_id AS "caseId", c.level AS "caseLevel", f.item_id AS "itemId", r.code AS "itemCode",
         r.status AS "itemStatus", f.set_aside_at AS "setAsideAt",
         (SELECT count(*)::int FROM attachments a
           WHERE a.subject_kind = 'finding' AND a.subject_id = f.id AND a.removed_at IS NULL) AS attachments
    FROM inspection_findings f JOIN inspections i ON i.id = f.inspection_id JOIN organizations n ON n.id = f.unit_id
    LEFT JOIN tasks t ON t.id = f.task_id LEFT JOIN cases c ON c.id = f.case_id AND c.status <> 'closed'
    LEFT JOIN rectification_items r ON r.id = f.item_id
   WHERE f.inspection_id = $3 AND ${OWN_FINDING}`;

/** The document as the viewer reads it. */
export interface ConclusionView {
  readonly inspectionId: number;
  readonly number: string;
  readonly documentName: string;
  readonly issuedOn: Day;
  readonly signedByName: string | null;
  readonly content: ConclusionContent;
  /** The text, line by line, as it is printed. */
  readonly lines: readonly string[];
}
