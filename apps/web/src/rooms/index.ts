import { ROOM as account } from './account/index.ts';
import { ROOM as accounts } from './accounts/index.ts';
import { ROOM as annualReport } from './annual-report/index.ts';
import { ROOM as dashboard } from './dashboard/index.ts';
import { ROOM as deliveries } from './deliveries/index.ts';
import { ROOM as demo } from './demo/index.ts';
import { ROOM as desk } from './desk/index.ts';
import { ROOM as dutyReports } from './duty-reports/index.ts';
import { ROOM as holidays } from './holidays/index.ts';
import { ROOM as inbox } from './inbox/index.ts';
import { ROOM as inspections } from './inspections/index.ts';
import { ROOM as instructions } from './instructions/index.ts';
import { ROOM as interviews } from './interviews/index.ts';
import { ROOM as ladders } from './ladders/index.ts';
import { ROOM as ledgerBook } from './ledger-book/index.ts';
import { ROOM as notices } from './notices/index.ts';
import { ROOM as organizations } from './organizations/index.ts';
import { ROOM as people } from './people/index.ts';
import { ROOM as planImports } from './plan-imports/index.ts';
import { ROOM as rectification } from './rectification/index.ts';
import { ROOM as referrals } from './referrals/index.ts';
import { ROOM as reports } from './reports/index.ts';
import { ROOM as scores } from './scores/index.ts';
import { ROOM as search } from './search/index.ts';
import { ROOM as statistics } from './statistics/index.ts';
import { ROOM as targets } from './targets/index.ts';
import { ROOM as tasks } from './tasks/index.ts';
import { ROOM as templates } from './templates/index.ts';
import { ROOM as webhooks } from './webhooks/index.ts';
import { ROOM as yearlyRound } from './yearly-round/index.ts';
import type { Room } from './room.ts';

export const ROOMS: readonly Room[] = [
  account,
  desk,
  inbox,
  search,
  dashboard,
  statistics,
  demo,
  targets,
  planImports,
  tasks,
  reports,
  notices,
  interviews,
  inspections,
  rectification,
  instructions,
  referrals,
  scores,
  ladders,
  templates,
  holidays,
  deliveries,
  ledgerBook,
  dutyReports,
  annualReport,
  organizations,
  people,
  accounts,
  webhooks,
  yearlyRound,
];
