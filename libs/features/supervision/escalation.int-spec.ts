import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { AlarmBook } from '#features/alarms';
import { DocumentStanding } from '#features/document-standing';
import { DocumentTemplates } from '#features/document-templates';
import { BaselessInterviews, InterviewDesk, InterviewMail, InterviewRepository } from '#features/interviews';
import { LedgerService } from '#features/ledger';
import {
  AnnouncementRepository,
  Announcer,
  DeliveryDesk,
  DeliveryDeskRepository,
} from '#features/notifications';
import { OrganizationDirectory, OrganizationRepository } from '#features/organizations';
import { PolicyService } from '#features/policies';
import {
  Agreements,
  ItemDocuments,
  ItemRegister,
  ItemSteps,
  RectificationRepository,
  RectificationService,
  SetAsideService,
} from '#features/rectification';
import { Case, createDataSource, Delivery, Notice, OutboxRow, UnitOfWork } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  enterTasks,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { CaseParties } from './case-parties.ts';
import { CaseRepository } from './case.repository.ts';
import { EscalationService } from './escalation.service.ts';
import { EscalationWriter } from './escalation.writer.ts';
import { NoticeDesk } from './notice-desk.ts';
import { NoticeServing } from './notice-serving.ts';
import { NoticeSigning } from './notice-signing.ts';
import { NoticeEndings } from './notice-endings.repository.ts';
import { ProposalOpening } from './proposal-opening.ts';
import { NoticeSilence } from './silence.service.ts';
import { NoticeRepository } from './notice.repository.ts';
import { NoticeService } from './notice.service.ts';
import { ObjectionRepository } from './objection.repository.ts';

const due = day('2024-07-10');
const morningAfter = instantAt(day('2024-07-11'), '09:00');

describe('the engine on PostgreSQL', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let clock: TestClock;
  let office: SmallOffice;
  let engine: EscalationService;
  let silence: NoticeSilence;
  let notices: NoticeService;
  let ledger: LedgerService;

  const enter = (count: number) =>
    uow.run((tx) => enterTasks(tx, office, { count, dueOn: due, nextDueAt: morningAfter }));
  const numbers = async () =>
    (await dataSource.manager.find(Notice, { order: { numberSeq: 'ASC' } })).map(
      ({ numberSeq }) => numberSeq,
    );
  /** Service is normally proved by the first mail that leaves; here it is said outright. */
  const serveAll = async () => {
    const issued = await dataSource.manager.find(Notice);
    await uow.run((tx) =>
      notices.onSent(
        tx,
        issued.map(({ id }) => id),
        clock.now(),
      ),
    );
  };
  const moveTo = async (on: string) => {
    clock.at = instantAt(day(on), '09:00');
    return engine.sweep();
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    clock = new TestClock(morningAfter);
    office = await uow.run(enterSmallOffice);
    const policies = new PolicyService();
    ledger = new LedgerService(uow);
    const parties = new CaseParties(
      new OrganizationDirectory(uow, clock, ledger, new OrganizationRepository()),
    );
    const cases = new CaseRepository();
    const documents = new NoticeRepository();
    const announcer = new Announcer(policies, new AnnouncementRepository());
    const itemDocuments = new ItemDocuments(new DocumentStanding(ledger));
    const items = new RectificationRepository();
    const steps = new ItemSteps(ledger, items, itemDocuments);
    const [register, agreements] = [new ItemRegister(ledger, items), new Agreements(items, steps)];
    const rectification = new RectificationService(
      ...([uow, clock, ledger, items, register, steps, agreements] as const),
    );
    const templates = new DocumentTemplates(uow);
    const writer = new EscalationWriter(
      cases,
      documents,
      new NoticeEndings(),
      parties,
      policies,
      announcer,
      ledger,
      new ProposalOpening(ledger),
      templates,
    );
    silence = new NoticeSilence(new AlarmBook(), policies, announcer, ledger);
    engine = new EscalationService(uow, clock, cases, policies, writer, ledger);
    const desk = new DeliveryDesk(uow, clock, ledger, announcer, new DeliveryDeskRepository());
    const hand = new NoticeDesk(uow, clock, documents, policies, ledger);
    notices = new NoticeService(
      hand,
      new NoticeSigning(hand, documents, cases, parties, policies, rectification, announcer, templates),
      new NoticeServing(documents, policies, ledger),
      documents,
      cases,
      new ObjectionRepository(),
      desk,
      new SetAsideService(ledger, new RectificationRepository(), itemDocuments),
      new BaselessInterviews(
        new InterviewDesk(uow, clock, new InterviewRepository(), ledger),
        new InterviewRepository(),
        new InterviewMail(announcer, desk),
      ),
    );
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('issues one numbered notice a case, tells liaison and head once, and looks again only when served', async () => {
    await enter(3);
    expect(await engine.sweep()).toMatchObject({ looked: 3, issued: 3 });
    expect(await engine.sweep()).toMatchObject({ looked: 0 });
    expect(await numbers()).toEqual([1, 2, 3]);
    const [notice] = await dataSource.manager.find(Notice, { order: { id: 'ASC' } });
    expect(notice).toMatchObject({
      number: '云法督〔2024〕1号',
      status: 'issued',
      issuedOn: '2024-07-11',
      servedOn: null,
    });
    expect(notice?.reasons[0]).toMatchObject({ code: 'OVERDUE', count: { to: '2024-07-11' } });
    expect(await dataSource.manager.count(Delivery)).toBe(6);
    const waiting = await dataSource.manager.find(OutboxRow);
    expect(waiting.filter(({ job }) => job === 'mail.send')).toHaveLength(1);
    await ledger.seal();
    expect(await ledger.verify()).toMatchObject({ verified: true, entries: 3 });
  });

  it('gives numbers without gap or double to any number of sweeps at once', async () => {
    await enter(1_200);
    const sweeps = await Promise.all([engine.sweep(), engine.sweep(), engine.sweep()]);
    expect(sweeps.reduce((sum, { issued }) => sum + issued, 0)).toBe(1_200);
    expect(await numbers()).toEqual(Array.from({ length: 1_200 }, (_, index) => index + 1));
  });

  it('sets a poisoned case aside and goes on with the rest', async () => {
    const [poisoned = 0, ...healthy] = await enter(4);
    await dataSource.query('UPDATE organizations SET agency_code = NULL');
    expect(await engine.sweep()).toMatchObject({ issued: 0, setBack: 4 });
    await dataSource.query("UPDATE organizations SET agency_code = '云法督' WHERE kind = 'office'");
    await dataSource.query('UPDATE cases SET failures = 4, ladder_id = ladder_id WHERE id = $1', [poisoned]);
    await dataSource.query(
      "UPDATE tasks SET title = repeat('长', 10) WHERE id = (SELECT task_id FROM cases WHERE id = $1)",
      [poisoned],
    );
    await dataSource.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.case_id = ${poisoned} THEN RAISE EXCEPTION 'poisoned'; END IF; RETURN NEW; END $$`,
    );
    await dataSource.query(
      'CREATE TRIGGER refuse BEFORE INSERT ON notices FOR EACH ROW EXECUTE FUNCTION refuse()',
    );
    clock.at = instantAt(day('2024-07-11'), '10:00');
    expect(await engine.sweep()).toMatchObject({ issued: 3, setBack: 1 });
    const parked = await dataSource.manager.findOneByOrFail(Case, { id: poisoned });
    expect(parked.parkedAt).not.toBeNull();
    expect(parked.lastFailure).toBe('poisoned');
    expect(healthy).toHaveLength(3);
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  it('climbs to the third level only over signatures, and opens what is to be put right', async () => {
    await enter(1);
    await engine.sweep();
    await serveAll();
    expect(await moveTo('2024-07-24')).toMatchObject({ drafted: 0 });
    expect(await moveTo('2024-07-25')).toMatchObject({ drafted: 1 });
    const interview = await dataSource.manager.findOneByOrFail(Notice, { level: 2 });
    expect(interview).toMatchObject({ status: 'awaiting_signature', number: null });
    expect(await moveTo('2024-09-02')).toMatchObject({ drafted: 0, issued: 0 });
    await expect(notices.sign({ personId: office.approverId }, { noticeId: interview.id })).resolves.toEqual({
      number: '云法督〔2024〕2号',
    });
    await serveAll();
    await expect(
      notices.sign({ personId: office.approverId }, { noticeId: interview.id }),
    ).rejects.toMatchObject({
      code: 'TRANSITION_REFUSED',
    });
    const [{ problem = '' } = {}] = await dataSource.query<{ problem: string }[]>(
      'SELECT problem FROM rectification_items',
    );
    expect(problem).toBe('任务1');
    expect(await moveTo('2024-09-25')).toMatchObject({ drafted: 1 });
    const inspection = await dataSource.manager.findOneByOrFail(Notice, { level: 3 });
    const signer = { personId: office.approverId };
    const refused = (code: string) => expect.objectContaining({ code }) as Error;
    const noticeId = inspection.id;
    await expect(notices.sign(signer, { noticeId })).rejects.toEqual(refused('NOTICE_INSTRUCTION_MISSING'));
    const instruction = { leaderId: office.leaderId, text: '请认真核查' };
    await expect(notices.sign({ personId: office.liaisonId }, { noticeId, instruction })).rejects.toEqual(
      refused('SIGNER_NOT_ENTITLED'),
    );
    await expect(
      notices.sign(signer, { noticeId, instruction: { ...instruction, leaderId: office.liaisonId } }),
    ).rejects.toEqual(refused('INSTRUCTION_NOT_FROM_LEADER'));
    await expect(notices.sign(signer, { noticeId, instruction })).resolves.toEqual({
      number: '云法督〔2024〕3号',
    });
  });

  it('puts on record, once, that the unit let its terms pass in silence', async () => {
    await enter(1);
    await engine.sweep();
    await serveAll();
    const recordedBy = async (on: string) => {
      await uow.run((tx) => silence.look(tx, instantAt(day(on), '09:00')));
      const rows = await dataSource.query<{ action: string; after: object }[]>(
        "SELECT action, after FROM ledger_entries WHERE action LIKE 'notice.%_overdue' ORDER BY id",
      );
      return rows.map(({ action, after }) => [action, after]);
    };
    const number = '云法督〔2024〕1号';
    const unreceived = ['notice.receipt_overdue', { number, dueOn: '2024-07-15' }];
    const unanswered = ['notice.reply_overdue', { number, dueOn: '2024-07-18' }];
    expect(await recordedBy('2024-07-15')).toEqual([]);
    expect(await recordedBy('2024-07-16')).toEqual([unreceived]);
    expect(await recordedBy('2024-07-19')).toEqual([unreceived, unanswered]);
    expect(await recordedBy('2024-07-22')).toEqual([unreceived, unanswered]);
  });

  it('lets only one of two signers win', async () => {
    await enter(1);
    await engine.sweep();
    await serveAll();
    await moveTo('2024-07-25');
    const draft = await dataSource.manager.findOneByOrFail(Notice, { level: 2 });
    const sign = () =>
      notices.sign({ personId: office.approverId }, { noticeId: draft.id, expectedVersion: draft.version });
    const outcomes = await Promise.allSettled([sign(), sign()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await numbers()).toEqual([1, 2]);
  });

  it('stops the clock while a reply is weighed and for as long as its reason was accepted', async () => {
    await enter(1);
    await engine.sweep();
    await serveAll();
    const notice = await dataSource.manager.findOneByOrFail(Notice, { level: 1 });
    const unit = { kind: 'person', id: office.liaisonId } as const;
    clock.at = instantAt(day('2024-07-15'), '10:00');
    await notices.receive(unit, { noticeId: notice.id });
    await notices.reply(unit, { noticeId: notice.id, text: '设备到货延迟' });
    expect(await moveTo('2024-08-12')).toMatchObject({ drafted: 0 });
    const officer = { kind: 'person', id: office.approverId } as const;
    await notices.decideReply(officer, {
      noticeId: notice.id,
      accepted: true,
      excusedUntil: day('2024-08-30'),
    });
    expect(await moveTo('2024-08-30')).toMatchObject({ drafted: 0 });
    expect(await moveTo('2024-09-20')).toMatchObject({ drafted: 1 });
  });

  it('takes a notice back with a reason: its number stays used, its waiting mail stays unsent', async () => {
    await enter(2);
    await engine.sweep();
    const [first] = await dataSource.manager.find(Notice, { order: { id: 'ASC' } });
    const officer = { kind: 'person', id: office.approverId } as const;
    const noticeId = first?.id ?? 0;
    await expect(notices.withdraw(officer, { noticeId, reason: ' ' })).rejects.toMatchObject({
      code: 'NOTICE_REASON_MISSING',
    });
    await notices.withdraw(officer, { noticeId, reason: '事实有误' });
    expect(await dataSource.manager.countBy(Delivery, { noticeId, state: 'queued' })).toBe(0);
    expect(await numbers()).toEqual([1, 2]);
    expect(await engine.sweep()).toMatchObject({ issued: 0 });
    expect(await moveTo('2024-07-12')).toMatchObject({ issued: 1 });
    expect(await numbers()).toEqual([1, 2, 3]);
    const mail = await dataSource.manager.findOneByOrFail(Delivery, { noticeId: noticeId + 1 });
    expect(mail.message).toMatchObject({
      byWhen: [{ day: '2024-07-15' }, { label: '回复期限', day: '2024-07-18' }],
    });
  });

  it.each([
    [
      'a returned task waits for the office',
      "INSERT INTO suspensions (task_id, kind, from_on, to_on, reason) SELECT task_id, 'returned', '2024-07-10', '2024-07-18', '非本单位职责' FROM cases",
      '2024-07-22',
    ],
    [
      'a request for extension waits past the due day',
      `INSERT INTO extensions (task_id, reason, previous_due_on, requested_due_on, requested_at, decided_at, granted)
       SELECT task_id, '设备未到', '2024-07-10', '2024-08-30', '2024-07-09T02:00:00Z', '2024-07-16T02:00:00Z', false FROM cases`,
      '2024-07-17',
    ],
  ])('does not count the days in which %s', async (_name, sql, firstNotice) => {
    await enter(1);
    await dataSource.query(sql);
    const days = [
      '2024-07-11',
      '2024-07-12',
      '2024-07-15',
      '2024-07-16',
      '2024-07-17',
      '2024-07-18',
      '2024-07-19',
      '2024-07-22',
    ];
    const issuedOn: string[] = [];
    for (const on of days) if ((await moveTo(on)).issued > 0) issuedOn.push(on);
    expect(issuedOn).toEqual([firstNotice]);
  });
});
