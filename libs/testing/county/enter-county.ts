import type { Tx } from '../../persistence/index.ts';
import { defaultLadder, dutyForm } from '../../../seeds/index.ts';
import { plantRow } from './plant-row.ts';

export const COUNTY_ROLES = ['liaison', 'unit_head', 'leader', 'supervisor', 'approver'] as const;

/** An office, a unit and their people, with one record of every kind. */
export interface County {
  readonly code: string;
  /** Stands in every text of the county and in no other. */
  readonly mark: string;
  /** The last row planted in each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly officeId: number;
  readonly unitId: number;
  /** By state. */
  readonly tasks: Readonly<Record<string, number>>;
}

const TASK_STATES = [
  'draft',
  'assigned',
  'accepted',
  'returned',
  'submitted',
  'done',
  'withdrawn',
  'in_progress',
];

/**
 * Enters a county by plain SQL, with a person for each role of the daily work (`north-liaison` …); the ladder must be
 * there. Counties have no office above them in common: they are siblings.
 */
export async function enterCounty(tx: Tx, code: string): Promise<County> {
  const mark = `机密${code}`;
  const rows: Record<string, number> = {};
  const plant = async (table: string, values: Readonly<Record<string, unknown>> = {}) => {
    const id = await plantRow(tx, table, values, { mark, rows });
    if (id > 0) rows[table] = id;
    return id;
  };
  const organization = (name: string, kind: string, parent: number | null) =>
    plant('organizations', {
      ...{ code: `${code}-${name}`, name: `${mark}${name}`, kind, level: 'county', parent_id: parent },
      ...{ valid_from: '2024-01-01', agency_code: kind === 'office' ? `${mark}督` : null },
    });
  const officeId = await organization('office', 'office', null);
  const unitId = await organization('unit', 'unit', officeId);
  for (const role of COUNTY_ROLES) {
    const inOffice = role === 'supervisor' || role === 'approver';
    const person = `${code}-${role.replace('_', '-')}`;
    await plant('people', { code: person, email: `${person}@yunxi.example` });
    await plant('appointments', {
      ...{ organization_id: inOffice ? officeId : unitId, role, valid_from: '2024-01-01' },
    });
  }
  await plant('ladders', { key: `${code}-ladder`, body: JSON.stringify(defaultLadder()) });
  await plant('reports', { report_year: 2025, plan_year: 2026 });
  await plant('plan_imports', { office_id: officeId, state: 'open', created_by: 'system' });
  await plant('target_drafts', { state: 'kept', position: 1 });
  await plant('targets', { office_id: officeId, plan_year: 2026, status: 'in_progress' });
  await plant('indicators', { op: '>=', direction: 'up', kind: 'numeric', value: 95, unit: '%' });
  const tasks: Record<string, number> = {};
  for (const status of TASK_STATES) {
    tasks[status] = await plant('tasks', {
      ...{ office_id: officeId, lead_unit_id: unitId, target_id: rows['targets'], status },
      ...{ assigned_on: '2026-01-05', original_due_on: '2026-06-30', due_on: '2026-06-30' },
    });
  }
  await plant('task_hand_overs', { from_unit_id: unitId, to_unit_id: unitId });
  await plant('milestones', { position: 1 });
  await plant('reporting_periods');
  await plant('progress_reports', { unit_id: unitId, purpose: 'progress', percent: 40 });
  await plant('indicator_readings', { value: 80, report_id: rows['progress_reports'] });
  await plant('report_drafts', { unit_id: unitId, purpose: 'progress' });
  await plant('contributions', { unit_id: unitId, status: 'submitted' });
  await plant('disagreements', { unit_id: unitId, kind: 'part' });
  await plant('extensions', { previous_due_on: '2026-06-30', requested_due_on: '2026-08-31' });
  await plant('suspensions', { from_on: '2026-03-01' });
  await plant('cases', { unit_id: unitId, office_id: officeId, round: 1, status: 'open' });
  await plant('notices', {
    ...{ unit_id: unitId, office_id: officeId, level: 1, kind: 'guidance_list', status: 'draft' },
    content: JSON.stringify({
      ...{ title: `${mark}文书`, issuer: mark, addressee: mark },
      ...{ grounds: [mark], rules: [mark], demands: [mark] },
    }),
  });
  await plant('document_templates', {
    ...{ office_id: officeId, kind: 'guidance_list' },
    body: JSON.stringify({ title: '{{标题}}', lines: [{ text: mark }] }),
  });
  await plant('objections', { unit_id: unitId, office_id: officeId, status: 'open' });
  await plant('deliveries', {
    recipient_id: rows['people'],
    topic: 'task',
    state: 'failed',
    channel: 'mail',
  });
  await plant('rectification_items', {
    unit_id: unitId,
    office_id: officeId,
    source: 'superior',
    status: 'open',
  });
  await plant('rectification_rechecks', { due_on: '2026-06-30' });
  await plant('rectification_notices', { unit_id: unitId, office_id: officeId });
  await plant('rectification_notice_items', {
    ...{ notice_id: rows['rectification_notices'], item_id: rows['rectification_items'] },
  });
  await plant('interviews', {
    ...{ unit_id: unitId, office_id: officeId, status: 'arranged', starts_at: '2026-06-30T07:00:00Z' },
    participants: JSON.stringify([
      { side: 'unit', personId: null, name: mark, post: null, attendance: null, deputy: null },
    ]),
  });
  await plant('interview_notices');
  await plant('interview_appointments');
  await plant('interview_promises', { item_id: rows['rectification_items'] });
  await plant('interview_objections');
  await plant('proposals', {
    ...{ office_id: officeId, unit_id: unitId, kind: 'public_criticism', status: 'published' },
    ...{ leads: JSON.stringify([mark]), text: mark, number: `${mark}〔2026〕1号`, issued_on: '2026-02-02' },
  });
  await plant('circular_recipients', { organization_id: unitId });
  await plant('instructions', {
    ...{ office_id: officeId, carrier_id: unitId, subject_kind: 'topic', status: 'given' },
    ...{ given_on: '2026-02-02', due_on: '2026-06-30' },
  });
  const dutyText = { study: mark };
  await plant('duty_cycles', {
    ...{ office_id: officeId, year: 2025, status: 'evaluating', due_on: '2026-02-10', decision: mark },
    form: JSON.stringify(dutyForm()),
  });
  await plant('duty_evaluators');
  await plant('duty_reports', {
    ...{ unit_id: unitId, status: 'submitted', answers: JSON.stringify(dutyText) },
    ...{ hearing: mark, missed_reason: mark },
  });
  await plant('duty_evaluations');
  await plant('duty_problems', { position: 1, item_id: rows['rectification_items'] });
  await plant('inspections', {
    ...{ office_id: officeId, plan_year: 2026, status: 'under_way', started_at: '2026-03-01T01:00:00Z' },
    authority: JSON.stringify({ kind: 'order', issuer: mark, reference: mark, on: '2026-01-05' }),
  });
  await plant('inspection_units', { unit_id: unitId });
  await plant('inspection_members', { head: true });
  await plant('inspection_findings', { unit_id: unitId, kind: 'problem', completion_days: 60 });
  await plant('inspection_reviews', {
    ...{ unit_id: unitId, status: 'open', due_on: '2026-04-01', finding_ids: '[]' },
  });
  await plant('attachments', {
    ...{
      subject_kind: 'task',
      subject_id: tasks['in_progress'],
      name: `${mark}.txt`,
      media_type: 'text/plain',
    },
    ...{ size: 4, sha256: 'a'.repeat(64), scan: 'clean' },
  });
  const [absent, substitute] = await peopleOf(tx, `${code}-liaison`, `${code}-unit-head`);
  await plant('substitutions', {
    ...{ absent_id: absent, substitute_id: substitute, organization_id: unitId, role: 'liaison' },
    ...{ from_on: '2025-01-01', to_on: '2025-01-31' },
  });
  await plant('yearly_templates', {
    ...{
      office_id: officeId,
      due_month: 3,
      due_day: 1,
      shift: 'after',
      audience: 'units',
      reporting_cycle: 'none',
    },
  });
  return { code, mark, rows, officeId, unitId, tasks };
}

async function peopleOf(tx: Tx, ...codes: readonly string[]): Promise<number[]> {
  const people = await tx.query<{ id: number; code: string }>(
    'SELECT id, code FROM people WHERE code = ANY($1)',
    [codes],
  );
  return codes.map((code) => people.find((person) => person.code === code)?.id ?? 0);
}
