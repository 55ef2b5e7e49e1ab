import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** The whole city lives through the weeks meanwhile. Milliseconds. */
const LIAISON = 'baochanglin@yunxi.example';
const HEAD = 'xuhuaiyuan@yunxi.example';
const LEADER = 'louweimin@yunxi.example';

interface Document extends Item {
  readonly level: number;
  readonly number: string | null;
}

describe('a unit that never says a word', () => {
  let city: City;
  let supervisor: Visitor;
  let approver: Visitor;
  let leader: Visitor;
  let liaison: Visitor;
  let ids: { office: number; finance: number; reform: number };
  let task: Item;
  let referral: Item;
  let circular: Item;

  const documents = async () => (await supervisor.task(task))['notices'] as Document[];
  const documentOf = async (level: number): Promise<Document> => {
    const found = (await documents()).find((one) => one.level === level);
    if (!found) throw new Error(`No document of level ${level}`);
    return found;
  };
  const theCase = async () => {
    const [one] = (await supervisor.task(task))['cases'] as Item[];
    if (!one) throw new Error('The task is not supervised');
    return one;
  };
  const subjects = async (to: string, tag: string) =>
    (await city.letters(to)).map(({ subject }) => subject).filter((subject) => subject.includes(tag));
  const onProposal = (who: Visitor, proposal: Item, act: string, body: object) =>
    who.post(`/api/proposals/${proposal.id}/${act}`, { version: proposal.version, ...body });

  beforeAll(async () => {
    city = await openCity();
    [supervisor, approver, leader, liaison] = await Promise.all([
      ...[city.as('fanzhenhua'), city.as('qintao'), city.as('louweimin'), city.as('baochanglin')],
    ] as const);
    const [office, finance, reform] = await Promise.all(
      ['YX', 'YX-CZJ', 'YX-FGW'].map((code) => supervisor.organization(code)),
    );
    ids = { office: office?.id ?? 0, finance: finance?.id ?? 0, reform: reform?.id ?? 0 };
  });
  afterAll(() => city.close());

  it('is scored by a rule that everybody may read beforehand', async () => {
    const { items } = await liaison.get('/api/score-rules');
    const basedOnVersion = (items as Item[])[0]?.version ?? 0;
    const lines = [
      { on: 'notice_1', points: 0.5, capPerYear: 5 },
      { on: 'notice_2', points: 2, capPerYear: null },
      { on: 'notice_3', points: 5, capPerYear: null },
      { on: 'public_criticism', points: 3, capPerYear: null },
    ];
    await approver.post('/api/score-rules', {
      rule: { name: '法治督察考核规则', base: 100, denominator: 'none', lines },
      ...{ basedOnVersion, effectiveFrom: '2024-01-02', reason: '年初发布。' },
    });
    task = await supervisor.draft({
      ...{ officeId: ids.office, leadUnitId: ids.finance, dueOn: '2024-01-12' },
      ...{ title: '清理涉企收费文件', measure: '逐件清理，公布目录。' },
    });
    task = await supervisor.act(task, 'assign');
  });

  it('is reminded the working day after, and says nothing', async () => {
    await city.goTo('2024-01-15');
    expect(await documentOf(1)).toMatchObject({ kind: 'guidance_list', issuedOn: '2024-01-15' });
    expect(await subjects(LIAISON, '【提醒】')).toContainEqual(expect.stringContaining('清理涉企收费文件'));
  });

  it('is called to an interview, under a signature, and does not come', async () => {
    await city.goTo('2024-01-29');
    const draft = await documentOf(2);
    expect(draft).toMatchObject({ status: 'awaiting_signature', number: null });
    const { version } = await approver.get(`/api/notices/${draft.id}`);
    await approver.post(`/api/notices/${draft.id}/signature`, { version });
    expect(await subjects(HEAD, '【约谈】')).toHaveLength(1);
  });

  it('is inspected, at its leader’s order alone', async () => {
    await city.goTo('2024-02-22');
    const draft = await documentOf(3);
    const { version } = await approver.get(`/api/notices/${draft.id}`);
    const path = `/api/notices/${draft.id}/signature`;
    expect(await approver.refusal(path, { version })).toMatchObject({ code: 'NOTICE_INSTRUCTION_MISSING' });
    const { id: caseId } = await theCase();
    const wish = { caseId, carrierId: ids.office, dueOn: '2024-04-30' };
    const plain = await leader.post('/api/instructions', { ...wish, text: '请关注此事。' });
    expect(await approver.refusal(path, { version, instructionId: plain.id })).toMatchObject({
      ...{ status: 422, code: 'INSTRUCTION_NO_ORDER' },
    });
    const order = await leader.post('/api/instructions', {
      ...{ ...wish, text: '多次督促仍无回应，启动督察。', ordersInspection: true },
    });
    const signed = await approver.post(path, { version, instructionId: order.id });
    expect(signed).toMatchObject({
      ...{ level: 3, status: 'issued' },
      instruction: { instructionId: order.id, leaderName: '娄维民', text: '多次督促仍无回应，启动督察。' },
    });
    expect(await approver.list(`/api/instructions?caseId=${caseId}`)).toHaveLength(2);
  });

  it('is proposed for a circular and a referral, which nobody but the office and the leader sees', async () => {
    await city.goTo('2024-03-26');
    const waiting = await leader.list('/api/proposals?awaitingMyDecision=true');
    expect(waiting.map(({ kind, proposedById }) => [kind, proposedById])).toEqual([
      ['referral', null],
      ['public_criticism', null],
    ]);
    const [first, second] = waiting;
    if (!first || !second) throw new Error('Two proposals were expected');
    [referral, circular] = [
      await leader.get(`/api/proposals/${first.id}`),
      await leader.get(`/api/proposals/${second.id}`),
    ];
    const handed = referral['documents'] as { kind: string; number: string; name: string }[];
    const numbers = (await documents()).map(({ number }) => number);
    expect(handed.filter(({ kind }) => kind === 'notice').map(({ number }) => number)).toEqual(numbers);
    expect(handed.filter(({ kind }) => kind === 'item').length).toBeGreaterThan(0);
    expect((referral['leads'] as string[]).join()).toMatch(/未改正|仍未|督察/);
    expect(await subjects(LEADER, '【待决定】')).toContainEqual(expect.stringContaining('清理涉企收费文件'));
    expect((await liaison.refusal(`/api/proposals/${referral.id}`)).status).toBe(403);
    const { nextStep } = await supervisor.task(task);
    expect(JSON.stringify(nextStep)).toContain('建议');
  });

  it('is named in a circular, once the leader has approved it', async () => {
    const text = {
      title: '关于云溪市财政局未按期整改的通报',
      text: '云溪市财政局经督察仍未整改，现予通报。',
    };
    const publication = { ...text, organizationIds: [ids.reform] };
    const path = `/api/proposals/${circular.id}/publication`;
    expect(await supervisor.refusal(path, { version: circular.version, ...publication })).toMatchObject({
      ...{ status: 409, code: 'TRANSITION_REFUSED' },
    });
    circular = await onProposal(leader, circular, 'decision', { approved: true, reason: '同意通报。' });
    circular = await onProposal(supervisor, circular, 'publication', publication);
    const [read] = await liaison.list('/api/circulars');
    expect(read).toMatchObject({ number: circular['number'], text: text.text });
    const other = await city.as('jiyutong');
    expect(await other.list('/api/circulars')).toMatchObject([{ id: circular.id }]);
    for (const to of [LIAISON, 'jiyutong@yunxi.example']) {
      const [letter] = (await city.letters(to)).filter(({ subject }) => subject.includes(text.title));
      expect(letter?.text).toContain(text.text);
    }
  });

  it('is referred, with the list of what was handed over; the receipt ends the supervision', async () => {
    referral = await onProposal(leader, referral, 'decision', {
      approved: true,
      reason: '涉嫌失职，同意移送。',
    });
    const to = { receivingBody: '云溪市纪委监委', text: '现将有关线索和材料移送你机关。' };
    referral = await onProposal(supervisor, referral, 'hand-over', to);
    expect(referral).toMatchObject({ status: 'handed_over', receivingBody: '云溪市纪委监委' });
    expect(referral['number']).not.toBe(circular['number']);
    expect(await theCase()).toMatchObject({ status: 'open' });
    await city.goTo('2024-03-28');
    const receipt = {
      receivedOn: '2024-03-28',
      receiver: '案件监督管理室',
      receiptRef: '收字〔2024〕31号',
    };
    referral = await onProposal(supervisor, referral, 'receipt', receipt);
    expect(await theCase()).toMatchObject({ status: 'closed', closedAs: 'referred' });
    expect((await documents()).map(({ status }) => status)).toEqual(['closed', 'closed', 'closed']);
    await city.goTo('2024-04-30');
    referral = await onProposal(supervisor, referral, 'answer', {
      ...{ answeredOn: '2024-04-29', answer: '已对责任人立案审查。', answerRef: '云纪函〔2024〕8号' },
    });
    expect(referral).toMatchObject({ status: 'answered', steps: [] });
    const story = await supervisor.story(task);
    expect(story.at(-1)).toContain('督办办结（移送）');
  });

  it('reads on its card what each step has cost', async () => {
    const scope = `year=2024&officeId=${ids.office}`;
    const card = await liaison.get(`/api/scores/card?${scope}&unitId=${ids.finance}`);
    const lines = card['lines'] as { kind: string; subject: string; counted: number }[];
    const own = new Map((await documents()).map(({ id, level }) => [`notice:${id}`, level]));
    expect(
      lines.filter(({ subject }) => own.has(subject)).map(({ kind, counted }) => [kind, counted]),
    ).toEqual([
      ...[
        ['notice_1', -0.5],
        ['notice_2', -2],
        ['notice_3', -5],
      ],
    ]);
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'public_criticism', counted: -3, label: circular['number'] }),
    );
    const total = lines.reduce((sum, { counted }) => sum + Math.round(counted * 10), 0);
    expect(Number(card['score']) * 10).toBeCloseTo(1_000 + total, 6);
    const ranking = (await supervisor.get(`/api/scores/ranking?${scope}`))['units'] as Item[];
    expect(ranking.find(({ unitId }) => unitId === ids.finance)).toMatchObject({
      ...{ place: card['place'], score: card['score'] },
    });
  });
});
