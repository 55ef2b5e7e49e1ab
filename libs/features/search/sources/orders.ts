import type { SearchSource } from '../source.ts';

/** 领导批示 with what was reported on it, for the office, whoever carries it out, and the leader who gave it. */
export const instructionSource: SearchSource = {
  ...{ kind: 'instruction', code: 9, name: '领导批示' },
  pathOf: (id) => `/instructions/${id}`,
  alsoSeenBy: 'leaderIds',
  select: `
    SELECT i.id, ARRAY[i.office_id] AS "officeIds", ARRAY[i.carrier_id] AS "unitIds",
           ARRAY[i.leader_id] AS "leaderIds", i.carrier_id AS "unitId",
           extract(year FROM i.given_on)::int AS year, i.topic AS title, i.paper_ref AS number,
           concat_ws(E'\\n', i.text, (SELECT string_agg(said->>'text', E'\\n')
             FROM jsonb_array_elements(i.entries) AS said)) AS body, i.status
      FROM instructions i WHERE i.id = ANY($1::bigint[])`,
};

/** 通报 that was published, for the office, the unit it names, and everybody to whom it went. */
export const circularSource: SearchSource = {
  ...{ kind: 'circular', code: 10, name: '通报' },
  pathOf: (id) => `/circulars/${id}`,
  select: `
    SELECT p.id, ARRAY[p.office_id] || ARRAY(
             SELECT r.organization_id FROM circular_recipients r WHERE r.proposal_id = p.id ORDER BY r.id) AS "officeIds",
           ARRAY[p.unit_id] || ARRAY(
             SELECT r.organization_id FROM circular_recipients r WHERE r.proposal_id = p.id ORDER BY r.id) AS "unitIds",
           p.unit_id AS "unitId", extract(year FROM p.issued_on)::int AS year, p.title, p.number,
           coalesce(p.text, '') AS body, p.status
      FROM proposals p
     WHERE p.id = ANY($1::bigint[]) AND p.kind = 'public_criticism' AND p.status = 'published'`,
};

/** 处理建议 with its leads, for the office and whoever leads the unit: the unit itself is not to read them. */
export const proposalSource: SearchSource = {
  ...{ kind: 'proposal', code: 12, name: '处理建议' },
  pathOf: (id) => `/proposals/${id}`,
  alsoSeenBy: 'ledIds',
  select: `
    SELECT p.id, ARRAY[p.office_id] AS "officeIds", '{}'::bigint[] AS "unitIds", ARRAY[p.unit_id] AS "ledIds",
           p.unit_id AS "unitId", extract(year FROM p.proposed_at AT TIME ZONE 'Asia/Shanghai')::int AS year, p.title,
           p.number,
           concat_ws(E'\\n', (SELECT string_agg(lead, E'\\n') FROM jsonb_array_elements_text(p.leads) AS lead),
             (SELECT string_agg(concat_ws(' ', d->>'number', d->>'name'), E'\\n')
                FROM jsonb_array_elements(p.documents) AS d),
             p.decision_reason, p.text, p.receiving_body, p.answer) AS body,
           p.status
      FROM proposals p WHERE p.id = ANY($1::bigint[])`,
};
