import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AnnualReportModule } from '#features/annual-report';
import { AttachmentsModule } from '#features/attachments';
import { CalendarFeedsModule } from '#features/calendar-feeds';
import { CaseDocumentsModule } from '#features/case-documents';
import { DemoModule } from '#features/demo';
import { DeskModule } from '#features/desk';
import { DocumentsModule, PaperSettings } from '#features/documents';
import { DutyReportsModule } from '#features/duty-reports';
import { FoundationModule, type Runtime } from '#features/foundation';
import { HealthService } from '#features/health';
import { HolidaysModule } from '#features/holidays';
import { IdempotencyModule } from '#features/idempotency';
import { IdentityModule, type IdentityModuleOptions, PrincipalNews } from '#features/identity';
import { InterviewsModule } from '#features/interviews';
import { InspectionsModule } from '#features/inspections';
import { LadderTrialModule } from '#features/ladder-trial';
import { InstructionsModule } from '#features/instructions';
import { LedgerReadingModule } from '#features/ledger';
import { DeliveryOfficeModule, InboxModule } from '#features/notifications';
import { OrganizationsModule } from '#features/organizations';
import { LaddersModule } from '#features/policies';
import { TargetsModule } from '#features/targets';
import { YearlyRoundModule } from '#features/yearly-round';
import { PreferencesModule } from '#features/preferences';
import { ReorganizationModule } from '#features/reorganization';
import { PlanImportModule } from '#features/plan-import';
import { RectificationModule } from '#features/rectification';
import { ReferralsModule } from '#features/referrals';
import { RosterImportModule } from '#features/roster-import';
import { SearchModule } from '#features/search';
import { ScoresModule } from '#features/scores';
import { StatisticsModule } from '#features/statistics';
import { SpreadsheetsModule } from '#features/spreadsheets';
import { NoticeService, SupervisionModule } from '#features/supervision';
import { TasksModule, TaskViewsModule } from '#features/tasks';
import { ANNUAL_REPORT_CONTROLLERS } from './annual-reports/index.ts';
import { ATTACHMENT_CONTROLLERS } from './attachments/index.ts';
import { CASE_DOCUMENT_CONTROLLERS } from './case-documents/index.ts';
import { WebhooksModule } from '#features/webhooks';
import { WhyModule } from '#features/why';
import { CALENDAR_FEED_CONTROLLERS } from './calendar-feeds/index.ts';
import { DESK_CONTROLLERS } from './desk/index.ts';
import { DEMO_CONTROLLERS } from './demo/index.ts';
import { DOCUMENT_CONTROLLERS, DOCUMENT_PROVIDERS } from './documents/index.ts';
import { DUTY_REPORT_CONTROLLERS } from './duty-reports/index.ts';
import { DELIVERY_CONTROLLERS } from './deliveries/index.ts';
import { HealthController } from './health/health.controller.ts';
import { HOLIDAY_CONTROLLERS } from './holidays/index.ts';
import { AccessGuard } from './http/access.guard.ts';
import { HttpSettings } from './http/http-settings.ts';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.ts';
import { SessionCookie } from './http/session-cookie.ts';
import { IDENTITY_CONTROLLERS } from './identity/index.ts';
import { INSPECTION_CONTROLLERS } from './inspections/index.ts';
import { INBOX_CONTROLLERS, InboxStreams } from './inbox/index.ts';
import { INSTRUCTION_CONTROLLERS } from './instructions/index.ts';
import { INTERVIEW_CONTROLLERS } from './interviews/index.ts';
import { LADDER_CONTROLLERS } from './ladders/index.ts';
import { LEDGER_CONTROLLERS } from './ledger/index.ts';
import { ApiDocument, OPENAPI_CONTROLLERS } from './openapi/index.ts';
import { NOTICE_CONTROLLERS } from './notices/index.ts';
import { ORGANIZATION_CONTROLLERS } from './organizations/index.ts';
import { PLAN_IMPORT_CONTROLLERS } from './plan-imports/index.ts';
import { PREFERENCE_CONTROLLERS } from './preferences/index.ts';
import { RECTIFICATION_CONTROLLERS } from './rectification/index.ts';
import { REFERRAL_CONTROLLERS } from './referrals/index.ts';
import { REPORT_CONTROLLERS } from './reports/index.ts';
import { ROSTER_IMPORT_CONTROLLERS } from './roster-import/index.ts';
import { SEARCH_CONTROLLERS } from './search/index.ts';
import { SCORE_CONTROLLERS } from './scores/index.ts';
import { STATISTICS_CONTROLLERS } from './statistics/index.ts';
import { SPREADSHEET_CONTROLLERS } from './spreadsheets/index.ts';
import { TARGET_CONTROLLERS } from './targets/index.ts';
import { YEARLY_ROUND_CONTROLLERS } from './yearly-round/index.ts';
import { TASK_CONTROLLERS } from './tasks/index.ts';
import { WEBHOOK_CONTROLLERS } from './webhooks/index.ts';
import { WHY_CONTROLLERS } from './why/index.ts';

@Module({})
export class ApiModule {
  static over(runtime: Runtime, settings: HttpSettings): DynamicModule {
    const { publicUrl } = settings;
    // One and the same: each call makes a room of its own.
    const identity = IdentityModule.with(identityOf(runtime, settings));
    const documents = DocumentsModule.with(new PaperSettings(settings.fontFolder, publicUrl));
    return {
      module: ApiModule,
      imports: [
        FoundationModule.over(runtime),
        identity,
        IdempotencyModule.with(settings),
        InboxModule,
        DeliveryOfficeModule.with({ imports: [SupervisionModule], recorder: NoticeService }),
        InterviewsModule,
        HolidaysModule,
        LaddersModule,
        LadderTrialModule,
        WhyModule,
        LedgerReadingModule,
        AttachmentsModule.with(settings),
        CalendarFeedsModule,
        documents,
        CaseDocumentsModule.with(documents),
        DemoModule,
        DeskModule,
        DutyReportsModule,
        OrganizationsModule,
        PreferencesModule,
        InspectionsModule,
        PlanImportModule,
        ReorganizationModule,
        RectificationModule,
        RosterImportModule.with(identity),
        WebhooksModule.with({ secrets: settings.secrets, allowPrivate: settings.webhookAllowPrivate }),
        SearchModule,
        SpreadsheetsModule,
        SupervisionModule,
        ReferralsModule,
        InstructionsModule,
        ScoresModule,
        StatisticsModule,
        AnnualReportModule,
        TargetsModule,
        YearlyRoundModule,
        TasksModule,
        TaskViewsModule,
      ],
      controllers: [
        HealthController,
        ...OPENAPI_CONTROLLERS,
        ...IDENTITY_CONTROLLERS,
        ...DELIVERY_CONTROLLERS,
        ...INBOX_CONTROLLERS,
        ...INTERVIEW_CONTROLLERS,
        ...HOLIDAY_CONTROLLERS,
        ...LADDER_CONTROLLERS,
        ...WHY_CONTROLLERS,
        ...LEDGER_CONTROLLERS,
        ...ATTACHMENT_CONTROLLERS,
        ...CALENDAR_FEED_CONTROLLERS,
        ...CASE_DOCUMENT_CONTROLLERS,
        ...DOCUMENT_CONTROLLERS,
        ...DEMO_CONTROLLERS,
        ...DESK_CONTROLLERS,
        ...DUTY_REPORT_CONTROLLERS,
        ...NOTICE_CONTROLLERS,
        ...ORGANIZATION_CONTROLLERS,
        ...PREFERENCE_CONTROLLERS,
        ...INSPECTION_CONTROLLERS,
        ...PLAN_IMPORT_CONTROLLERS,
        ...RECTIFICATION_CONTROLLERS,
        ...REFERRAL_CONTROLLERS,
        ...INSTRUCTION_CONTROLLERS,
        ...SCORE_CONTROLLERS,
        ...STATISTICS_CONTROLLERS,
        ...ANNUAL_REPORT_CONTROLLERS,
        ...REPORT_CONTROLLERS,
        ...ROSTER_IMPORT_CONTROLLERS,
        ...WEBHOOK_CONTROLLERS,
        ...SEARCH_CONTROLLERS,
        ...SPREADSHEET_CONTROLLERS,
        ...TARGET_CONTROLLERS,
        ...YEARLY_ROUND_CONTROLLERS,
        ...TASK_CONTROLLERS,
      ],
      providers: [
        HealthService,
        ApiDocument,
        PrincipalNews,
        InboxStreams,
        ...DOCUMENT_PROVIDERS,
        { provide: HttpSettings, useValue: settings },
        { provide: SessionCookie, useValue: new SessionCookie(publicUrl) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}

function identityOf({ log }: Runtime, settings: HttpSettings): IdentityModuleOptions {
  const {
    secrets,
    securityClock: clock,
    sessionsPerAccount,
    sso,
    ssoReturnAddress: returnAddress,
  } = settings;
  return { secrets, clock, sessionsPerAccount, sso: sso && { ...sso, returnAddress, log } };
}
