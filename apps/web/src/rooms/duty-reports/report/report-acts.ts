import { api } from '@/api/index.ts';
import { act, type Act, type ActField, openOf, reasonField } from '@/ui/acts/index.ts';
import { type Grade, GRADE_OPTIONS, type Report } from '../duty-words.ts';
import type { Writing } from './use-writing.ts';

interface Vote {
  readonly scores: readonly { readonly dimension: string; readonly points: number }[];
  readonly grade: Grade;
  readonly opinion?: string;
}

interface Appraisal {
  readonly answers: readonly { readonly section: string; readonly text?: string }[];
  readonly grade?: Grade;
  readonly problems?: readonly string[];
}

/** What the viewer can do with a report now, as the API says. */
export function reportActs(report: Report, writing: Writing): readonly Act[] {
  const { id, version, dimensions, problems } = report;
  const params = { path: { dutyReportId: id } };
  const appraisal = report.lists.find(({ key }) => key === 'appraisal')?.sections ?? [];
  const gradeField = { name: 'grade', kind: 'choice', options: GRADE_OPTIONS } as const;
  const voteFields: readonly ActField<keyof Vote>[] = [
    {
      name: 'scores',
      label: '逐项打分',
      kind: 'rows',
      add: '',
      fixed: true,
      titles: dimensions.map(({ name, points, guidance }) => `${name}（满分${points}分）：${guidance}`),
      fields: [
        { name: 'points', label: '得分', kind: 'number', min: 0, required: true, help: '最小单位0.5分。' },
      ],
    },
    { ...gradeField, label: '民主测评', required: true },
    { name: 'opinion', label: '评议意见', kind: 'paragraph', help: '测评为“差”的必填；不记名。' },
  ];
  return openOf(
    {
      vote: act<Vote>({
        key: 'vote',
        label: '评议',
        okText: '提交评议',
        intro: '评议不记名，提交后不能更改。',
        fields: voteFields,
        initial: { scores: dimensions.map(({ key }) => ({ dimension: key })) as unknown as Vote['scores'] },
        send: ({ scores, grade, opinion }) =>
          api.POST('/api/duty-reports/{dutyReportId}/vote', {
            params,
            body: { scores: [...scores], grade, opinion: opinion ?? null },
          }),
      }),
      submit: act({
        key: 'submit',
        label: '报送',
        intro: `由单位主要负责人报送；报送后督办机构审核，审核期间不能改。${writing.isUnsaved ? '刚才填写、还没有保存的内容一并保存后报送。' : ''}`,
        send: async () => {
          const now = writing.isUnsaved ? (await writing.save()).version : version;
          return api.POST('/api/duty-reports/{dutyReportId}/submission', { params, body: { version: now } });
        },
      }),
      accept: act({
        key: 'accept',
        label: '审核通过',
        send: () =>
          api.POST('/api/duty-reports/{dutyReportId}/review', {
            params,
            body: { version, outcome: 'accepted' },
          }),
      }),
      send_back: act<{ reason: string }>({
        key: 'send_back',
        label: '退回',
        fields: [reasonField('还差什么', '写明缺什么、哪里与事实不符，单位据此补正。')],
        send: ({ reason }) =>
          api.POST('/api/duty-reports/{dutyReportId}/review', {
            params,
            body: { version, outcome: 'sent_back', reason },
          }),
      }),
      hear: act<{ heardOn: string; hearing: string }>({
        key: 'hear',
        label: '登记现场述法',
        fields: [
          { name: 'heardOn', label: '现场述法日期', kind: 'day', required: true },
          { name: 'hearing', label: '会议和点评情况', kind: 'paragraph', required: true },
        ],
        send: (body) =>
          api.POST('/api/duty-reports/{dutyReportId}/hearing', { params, body: { version, ...body } }),
      }),
      appraise: act<Appraisal>({
        key: 'appraise',
        label: '拟定评议意见',
        intro: '审议前可以修改；问题在审议后列入整改台账。',
        fields: [
          {
            name: 'answers',
            label: '评议清单',
            kind: 'rows',
            add: '',
            fixed: true,
            titles: appraisal.map(({ heading }) => heading),
            fields: [{ name: 'text', label: '内容', kind: 'paragraph' }],
          },
          { ...gradeField, label: '综合评价', help: '未述法的可以不定。' },
          { name: 'problems', label: '需要整改的问题', kind: 'lines' },
        ],
        initial: {
          answers: appraisal.map(({ key, text }) => ({ section: key, text: text ?? '' })),
          ...(isGrade(report.grade) && { grade: report.grade }),
          problems: problems.map(({ problem }) => problem),
        },
        send: ({ answers, grade, problems: found = [] }) =>
          api.POST('/api/duty-reports/{dutyReportId}/appraisal', {
            params,
            body: {
              version,
              answers: answers.map(({ section, text }) => ({ section, text: text ?? '' })),
              grade: grade ?? (null as unknown as Grade),
              problems: [...found],
            },
          }),
      }),
      evaluate: act<{ reason: string }>({
        key: 'evaluate',
        label: '提前结束评议',
        rare: true,
        fields: [reasonField('提前结束的原因')],
        send: ({ reason }) =>
          api.POST('/api/duty-reports/{dutyReportId}/evaluation-end', { params, body: { version, reason } }),
      }),
      miss: act<{ reason: string }>({
        key: 'miss',
        label: '记为未述法',
        rare: true,
        danger: true,
        fields: [reasonField('未述法的原因')],
        send: ({ reason }) =>
          api.POST('/api/duty-reports/{dutyReportId}/missing', { params, body: { version, reason } }),
      }),
    },
    [...report.steps, ...report.acts],
  );
}

const isGrade = (grade: string | null): grade is Grade => GRADE_OPTIONS.some(({ value }) => value === grade);
