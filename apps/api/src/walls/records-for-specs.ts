import type { DataSource } from 'typeorm';

/** Where a record of a county is: the last row of each table, and the organisations. */
export interface RecordsOf {
  readonly code: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly officeId: number;
  readonly unitId: number;
  readonly tasks: Readonly<Record<string, number>>;
}

/** Which table the parameter of a path speaks of. A new name has to be entered here, or the walk fails. */
const TABLES: Readonly<Record<string, string>> = {
  accountId: 'accounts',
  appointmentId: 'appointments',
  attachmentId: 'attachments',
  caseId: 'cases',
  feedId: 'calendar_feeds',
  circularId: 'proposals',
  contributionId: 'contributions',
  cycleId: 'duty_cycles',
  disagreementId: 'disagreements',
  documentTemplateId: 'document_templates',
  draftId: 'target_drafts',
  dutyReportId: 'duty_reports',
  extensionId: 'extensions',
  findingId: 'inspection_findings',
  importId: 'plan_imports',
  indicatorId: 'indicators',
  inspectionId: 'inspections',
  interviewId: 'interviews',
  instructionId: 'instructions',
  itemId: 'rectification_items',
  jointNoticeId: 'rectification_notices',
  mailId: 'deliveries',
  messageId: 'deliveries',
  milestoneId: 'milestones',
  noticeId: 'notices',
  objectionId: 'objections',
  organizationId: 'organizations',
  periodId: 'reporting_periods',
  personId: 'people',
  planImportId: 'plan_imports',
  proposalId: 'proposals',
  recheckId: 'rectification_rechecks',
  reportId: 'progress_reports',
  reviewId: 'inspection_reviews',
  sessionId: 'sessions',
  substitutionId: 'substitutions',
  suspensionId: 'suspensions',
  targetId: 'targets',
  taskId: 'tasks',
  templateId: 'yearly_templates',
  tokenId: 'access_tokens',
};

/** No record of any organisation: a place in a list, a file of the page, what the auditor or the system has. */
const OF_NOBODY: Readonly<Record<string, unknown>> = {
  changeId: 1,
  asset: 'start.js',
  position: 1,
  preferenceKey: 'columns.tasks',
  entryId: 1,
  feedToken: 'x.ics',
  ladderId: 1,
  proofCode: '0000-0000-0000',
  scoreRuleId: 1,
  webhookId: 1,
  deliveryId: 1,
  year: 2026,
};

/** In bodies and queries: fields that name a record by another word than paths do. */
const FIELDS: Readonly<Record<string, string>> = {
  parentId: 'organizations',
  successorId: 'organizations',
  intoId: 'organizations',
  absentId: 'people',
  hostId: 'people',
  substituteId: 'people',
  responsibleId: 'people',
  headId: 'people',
  memberId: 'people',
  replacementId: 'people',
  setAsideId: 'inspection_findings',
  annualReportId: 'reports',
  earlierId: 'rectification_items',
  evaluatorId: 'people',
  carrierId: 'organizations',
  leaderId: 'people',
};

export const isRecordParam = (name: string): boolean => name in TABLES;
export const isKnownParam = (name: string): boolean => name in TABLES || name in OF_NOBODY;

/** What a parameter or a field of this name says when it means a record of the county; undefined for other fields. */
export function recordNamed(county: RecordsOf, name: string): unknown {
  if (name === 'subject') return `task:${county.tasks['in_progress'] ?? 0}`;
  if (/(^o|O)fficeIds?$/.test(name)) return county.officeId;
  if (/unitIds?$|cooperat\w+Ids?$/i.test(name)) return county.unitId;
  if (name in OF_NOBODY) return OF_NOBODY[name];
  const single = name.replace(/s$/, '');
  const table = TABLES[single] ?? FIELDS[single];
  if (table !== undefined) return county.rows[table];
  return /Ids?$/.test(name) ? county.unitId : undefined;
}

/** Rows that come with signing in, which no plan of a county holds. */
export async function withSignIns<T extends RecordsOf>(dataSource: DataSource, county: T): Promise<T> {
  const [account] = await dataSource.query<{ id: number }[]>('SELECT id FROM accounts WHERE login = $1', [
    `${county.code}-liaison`,
  ]);
  const accountId = account?.id ?? 0;
  const [session] = await dataSource.query<{ id: number }[]>(
    `INSERT INTO sessions (account_id, token_hash, created_at, last_seen_at, address, agent)
     VALUES ($1, $2, now(), now(), '10.0.0.1', 'Chromium') RETURNING id`,
    [accountId, `planted-${county.code}`],
  );
  const [token] = await dataSource.query<{ id: number }[]>(
    `INSERT INTO access_tokens (account_id, name, token_hash, scopes, created_at, expires_at)
     VALUES ($1, 'x', $2, '{}', now(), now() + interval '1 year') RETURNING id`,
    [accountId, `planted-${county.code}`],
  );
  const [feed] = await dataSource.query<{ id: number }[]>(
    `INSERT INTO calendar_feeds (person_id, name, token_hash, created_at)
     SELECT person_id, 'x', $2, now() FROM accounts WHERE id = $1 RETURNING id`,
    [accountId, `planted-${county.code}`],
  );
  const rows = {
    ...county.rows,
    ...{
      organizations: county.unitId,
      accounts: accountId,
      sessions: session?.id ?? 0,
      access_tokens: token?.id ?? 0,
      calendar_feeds: feed?.id ?? 0,
    },
  };
  return { ...county, rows };
}
