import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField, reasonField } from '@/ui/acts/index.ts';
import { choices } from '@/ui/choices.ts';
import { ATTENDANCE, type Interview } from './words.ts';

type Without<
  Name extends
    'InterviewMoveBody' | 'AttendanceBody' | 'AbsenceBody' | 'InterviewRecordBody' | 'RecordObjectionBody',
> = Omit<Answer<Name>, 'version'>;
interface Reason {
  readonly reason: string;
}

const ATTENDANCE_OPTIONS = choices(ATTENDANCE);

/** Everything that can be done with an interview, by the steps that the API says are open. */
export function interviewActs(interview: Interview): Readonly<Record<string, Act>> {
  const { id: interviewId, version, participants, officeId, joint, place } = interview;
  const path = { params: { path: { interviewId } } };
  return {
    hold: act<Without<'AttendanceBody'>>({
      key: 'hold',
      label: '登记到会情况',
      initial: {
        attendance: participants.map(({ position, name }) => ({
          position,
          name,
          attendance: 'present' as const,
        })),
      },
      fields: [
        {
          name: 'attendance',
          label: '参加人员',
          kind: 'rows',
          add: '',
          fixed: true,
          titles: participants.map(({ name, post }) => (post === null ? name : `${name}（${post}）`)),
          fields: [
            {
              name: 'attendance',
              label: '到会情况',
              kind: 'choice',
              required: true,
              options: ATTENDANCE_OPTIONS,
            },
            { name: 'deputy', label: '代替到会的人员', kind: 'line', help: '派人代替的，填姓名和职务。' },
          ],
        },
      ],
      send: ({ attendance }) =>
        api.POST('/api/interviews/{interviewId}/attendance', {
          ...path,
          body: {
            version,
            attendance: attendance.map(({ position, attendance: came, deputy }) => ({
              position,
              attendance: came,
              ...(deputy ? { deputy } : {}),
            })),
          },
        }),
    }),
    record: recordAct(interview),
    confirm_for_office: act({
      key: 'confirm_for_office',
      label: '为督办机构确认纪要',
      intro: '双方都确认以后，纪要生效，承诺事项列入整改台账。',
      send: () =>
        api.POST('/api/interviews/{interviewId}/office-confirmation', { ...path, body: { version } }),
    }),
    confirm_for_unit: act({
      key: 'confirm_for_unit',
      label: '确认纪要',
      intro: '确认纪要文字属实；承诺事项将列入整改台账，按期兑现。',
      send: () => api.POST('/api/interviews/{interviewId}/unit-confirmation', { ...path, body: { version } }),
    }),
    object: act<Without<'RecordObjectionBody'>>({
      key: 'object',
      label: '对纪要文字提出异议',
      fields: [{ name: 'statement', label: '意见', kind: 'paragraph', required: true, rows: 5 }],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/objections', { ...path, body: { version, ...body } }),
    }),
    keep_wording: act<Reason>({
      key: 'keep_wording',
      label: '维持纪要文字',
      fields: [reasonField('维持的理由')],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/wording', { ...path, body: { version, ...body } }),
    }),
    uphold: act<Reason>({
      key: 'uphold',
      label: '维持安排',
      fields: [reasonField('维持的理由')],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/upholding', { ...path, body: { version, ...body } }),
    }),
    refuse: act<Reason>({
      key: 'refuse',
      label: '对安排提出异议',
      intro: '写明不能按时参加的理由，由督办机构决定改期或者维持。',
      fields: [reasonField('理由')],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/refusal', { ...path, body: { version, ...body } }),
    }),
    move: act<Without<'InterviewMoveBody'>>({
      key: 'move',
      label: '改期',
      rare: true,
      intro: '没有填的保持原来的安排；原安排留存。',
      initial: { place },
      fields: [
        { name: 'on', label: '改到哪一天', kind: 'day' },
        { name: 'time', label: '时间', kind: 'time' },
        { name: 'place', label: '地点', kind: 'line' },
        { name: 'hostId', label: '主谈人', kind: 'person', organizationId: officeId },
        ...(joint
          ? [
              {
                name: 'together',
                label: '一起约谈而尚未约谈的各单位一并改期',
                kind: 'flag',
              } satisfies ActField<'together'>,
            ]
          : []),
        reasonField('理由'),
      ],
      send: (body) => api.POST('/api/interviews/{interviewId}/move', { ...path, body: { version, ...body } }),
    }),
    miss: act<Without<'AbsenceBody'>>({
      key: 'miss',
      label: '登记未到场',
      rare: true,
      fields: [{ name: 'note', label: '有关情况', kind: 'paragraph' }],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/absence', { ...path, body: { version, ...body } }),
    }),
    refuse_record: act<Reason>({
      key: 'refuse_record',
      label: '拒绝确认',
      rare: true,
      intro: '理由记入纪要。',
      fields: [reasonField('理由')],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/confirmation-refusal', {
          ...path,
          body: { version, ...body },
        }),
    }),
    note_silence: act<Reason>({
      key: 'note_silence',
      label: '登记逾期未确认',
      rare: true,
      fields: [reasonField('催办情况')],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/silence', { ...path, body: { version, ...body } }),
    }),
    cancel: act<Reason>({
      key: 'cancel',
      label: '取消约谈',
      rare: true,
      danger: true,
      intro: '取消后，所依据的约谈通知书重新待安排。',
      fields: [reasonField('取消的理由')],
      send: (body) =>
        api.POST('/api/interviews/{interviewId}/cancellation', { ...path, body: { version, ...body } }),
    }),
  };
}

/** 约谈纪要, written or reworded; after a change both sides confirm anew. */
function recordAct({ id: interviewId, version, unitId, record, promises, notices, status }: Interview): Act {
  const several = notices.length > 1;
  const cases = notices.flatMap((notice) => notice.cases);
  return act<Without<'InterviewRecordBody'>>({
    key: 'record',
    label: record === null ? '撰写纪要' : '修改纪要',
    okText: '存档并送双方确认',
    initial: {
      ...(record ?? {}),
      promises: promises.map(({ measure, responsibleId, dueOn, noticeId, caseId }) => ({
        ...{ measure, responsibleId, dueOn, noticeId, caseId },
      })),
    },
    fields: [
      { name: 'said', label: '约谈情况', kind: 'paragraph', required: true, rows: 6 },
      { name: 'problems', label: '存在问题', kind: 'lines', required: true },
      { name: 'causes', label: '原因分析', kind: 'lines' },
      {
        name: 'promises',
        label: '承诺事项',
        kind: 'rows',
        add: '添加承诺',
        fields: [
          { name: 'measure', label: '承诺内容', kind: 'paragraph', required: true },
          { name: 'responsibleId', label: '责任人', kind: 'person', organizationId: unitId, required: true },
          { name: 'dueOn', label: '期限', kind: 'day', required: true },
          ...(several
            ? [
                {
                  name: 'noticeId',
                  label: '属于哪一份约谈通知书',
                  kind: 'choice' as const,
                  options: notices.map(({ id, number, title }) => ({ value: id, label: number ?? title })),
                },
              ]
            : []),
          ...(notices.some((notice) => notice.cases.length > 1)
            ? [
                {
                  name: 'caseId',
                  label: '属于哪一项任务',
                  kind: 'choice' as const,
                  required: true,
                  options: cases.map(({ caseId, taskTitle }) => ({ value: caseId, label: taskTitle })),
                },
              ]
            : []),
        ],
      },
      ...(status === 'objected'
        ? [
            {
              name: 'answer',
              label: '作了哪些修改',
              kind: 'paragraph',
              required: true,
            } satisfies ActField<'answer'>,
          ]
        : []),
    ],
    send: (body) =>
      api.POST('/api/interviews/{interviewId}/record', {
        params: { path: { interviewId } },
        body: { version, ...body },
      }),
  });
}
