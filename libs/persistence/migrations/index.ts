import type { MigrationInterface } from 'typeorm';
import { InitialSchema1732000000000 } from './1732000000000-initial-schema.ts';
import { AppendOnlyLedger1732000000001 } from './1732000000001-append-only-ledger.ts';
import { PlanImports1732000000002 } from './1732000000002-plan-imports.ts';
import { Accounts1732000000003 } from './1732000000003-accounts.ts';
import { Organizations1732000000004 } from './1732000000004-organizations.ts';
import { TokensAndSso1732000000005 } from './1732000000005-tokens-and-sso.ts';
import { TasksOverHttp1732000000006 } from './1732000000006-tasks-over-http.ts';
import { Reporting1732000000007 } from './1732000000007-reporting.ts';
import { Webhooks1732000000008 } from './1732000000008-webhooks.ts';
import { Attachments1732000000009 } from './1732000000009-attachments.ts';
import { YearlyRound1732000000010 } from './1732000000010-yearly-round.ts';
import { Idempotency1732000000011 } from './1732000000011-idempotency.ts';
import { IdentityNews1732000000012 } from './1732000000012-identity-news.ts';
import { Objections1732000000013 } from './1732000000013-objections.ts';
import { Rectification1732000000015 } from './1732000000015-rectification.ts';
import { Alarms1732000000016 } from './1732000000016-alarms.ts';
import { Interviews1732000000017 } from './1732000000017-interviews.ts';
import { Inspections1732000000018 } from './1732000000018-inspections.ts';
import { AfterLevelThree1732000000020 } from './1732000000020-after-level-three.ts';
import { DutyReports1732000000019 } from './1732000000019-duty-reports.ts';
import { Search1732000000022 } from './1732000000022-search.ts';
import { Notices1732000000024 } from './1732000000024-notices.ts';
import { Notifications1732000000021 } from './1732000000021-notifications.ts';
import { Holidays1732000000023 } from './1732000000023-holidays.ts';
import { IssuedDocuments1732000000026 } from './1732000000026-issued-documents.ts';
import { CalendarFeeds1732000000028 } from './1732000000028-calendar-feeds.ts';
import { AnnualReports1732000000029 } from './1732000000029-annual-reports.ts';
import { AccountPreferences1732000000030 } from './1732000000030-account-preferences.ts';
import { RectificationNotices1732000000033 } from './1732000000033-rectification-notices.ts';
import { SearchOfLaterRooms1732000000034 } from './1732000000034-search-of-later-rooms.ts';
import { AcceptancesAndPromises1732000000035 } from './1732000000035-acceptances-and-promises.ts';
import { SearchOfProposals1732000000036 } from './1732000000036-search-of-proposals.ts';
import { InstructionsForTheirLeaders1732000000037 } from './1732000000037-instructions-for-their-leaders.ts';

/** In order, immutable once released: a change is a new migration. */
export const migrations: (new () => MigrationInterface)[] = [
  InitialSchema1732000000000,
  AppendOnlyLedger1732000000001,
  PlanImports1732000000002,
  Accounts1732000000003,
  Organizations1732000000004,
  TokensAndSso1732000000005,
  TasksOverHttp1732000000006,
  Reporting1732000000007,
  Webhooks1732000000008,
  Attachments1732000000009,
  YearlyRound1732000000010,
  Idempotency1732000000011,
  IdentityNews1732000000012,
  Objections1732000000013,
  Rectification1732000000015,
  Alarms1732000000016,
  Interviews1732000000017,
  Inspections1732000000018,
  AfterLevelThree1732000000020,
  DutyReports1732000000019,
  Search1732000000022,
  Notices1732000000024,
  Notifications1732000000021,
  Holidays1732000000023,
  IssuedDocuments1732000000026,
  CalendarFeeds1732000000028,
  AnnualReports1732000000029,
  AccountPreferences1732000000030,
  RectificationNotices1732000000033,
  SearchOfLaterRooms1732000000034,
  AcceptancesAndPromises1732000000035,
  SearchOfProposals1732000000036,
  InstructionsForTheirLeaders1732000000037,
];
