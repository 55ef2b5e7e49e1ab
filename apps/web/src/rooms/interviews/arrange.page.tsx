import { useNavigate, useSearchParams } from 'react-router';
import { type Answer, api, queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { type Act, act, ActForm } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { participantsField } from './participants.ts';

type Body = Answer<'NewInterviewBody'>;

const SHOWN = 100;

/** 安排约谈: by one or several notices (集体约谈), or with a written reason. */
export function Component() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { roles } = useSession();
  const officeId =
    roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId ?? 0;
  const { data } = queries.useQuery('get', '/api/interviews/awaiting', {
    params: { query: { limit: SHOWN } },
  });
  const chosen = (params.get('noticeIds') ?? '').split(',').map(Number).filter(Boolean);
  const awaiting = (data?.items ?? []).map(({ noticeId, number, unitName }) => ({
    value: noticeId,
    label: `${unitName}　${number}`,
  }));
  return (
    <>
      <PageHead
        crumbs={[{ label: '约谈', to: '/interviews' }, { label: '安排约谈' }]}
        title="安排约谈"
        sub="几个单位一起约谈的，按集体约谈安排，各单位分别写纪要、分别确认。"
      />
      <PageBody narrow>
        <ActForm
          key={`${chosen.join()}.${awaiting.length}`}
          act={arrange(officeId, awaiting, chosen)}
          keptAs={`interview.new.${chosen.join()}`}
          onDone={(answer) => {
            const [first] = (answer as Answer<'InterviewsAnswer'>).items;
            void navigate(first ? `/interviews/${first.id}` : '/interviews');
          }}
        />
      </PageBody>
    </>
  );
}

const arrange = (
  officeId: number,
  awaiting: readonly { value: number; label: string }[],
  chosen: number[],
): Act =>
  act<Body>({
    key: 'arrange',
    label: '安排约谈',
    okText: '通知被约谈单位',
    initial: { noticeIds: chosen, time: '09:00' },
    fields: [
      {
        name: 'noticeIds',
        label: '依据的约谈通知书',
        kind: 'choice',
        several: true,
        options: awaiting,
        help: '没有约谈通知书的不选，在下面选单位并写明理由。',
      },
      {
        name: 'unitIds',
        label: '被约谈单位',
        kind: 'organization',
        of: 'unit',
        several: true,
        help: '依据约谈通知书的不填。',
      },
      { name: 'reason', label: '约谈的理由', kind: 'paragraph', help: '没有约谈通知书的必填。' },
      { name: 'on', label: '约谈日期', kind: 'day', required: true },
      { name: 'time', label: '时间', kind: 'time', required: true },
      { name: 'place', label: '地点', kind: 'line', required: true },
      {
        name: 'hostId',
        label: '主谈人',
        kind: 'person',
        organizationId: officeId,
        required: true,
        help: '本机构的签发人或者分管领导。',
      },
      participantsField,
    ],
    send: async (body) => {
      const { data } = await api.POST('/api/interviews', {
        body: { ...body, officeId },
        headers: { 'Idempotency-Key': newKey() },
      });
      return data;
    },
  });
