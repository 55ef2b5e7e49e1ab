import { useNavigate } from 'react-router';
import { type Answer, api } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { act, ActForm } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { planBody, planFields, type PlanForm } from './plan-fields.ts';

/** 拟订督察计划. */
export function Component() {
  const navigate = useNavigate();
  const { roles } = useSession();
  const officeId =
    roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId ?? 0;
  const plan = act<PlanForm>({
    key: 'plan',
    label: '拟订计划',
    okText: '存为拟订中的计划',
    fields: planFields(officeId),
    send: async (form) => {
      const { data } = await api.POST('/api/inspections', {
        body: { officeId, ...planBody(form) },
        headers: { 'Idempotency-Key': newKey() },
      });
      return data;
    },
  });
  return (
    <>
      <PageHead
        crumbs={[{ label: '督察', to: '/inspections' }, { label: '拟订督察计划' }]}
        title="拟订督察计划"
        sub="报批以前随时可以修改；一年内对同一单位的同类督察和要求，报批时会提示。"
      />
      <PageBody narrow>
        <ActForm
          act={plan}
          keptAs="inspection.new"
          onDone={(answer) => void navigate(`/inspections/${(answer as Answer<'InspectionPageAnswer'>).id}`)}
        />
      </PageBody>
    </>
  );
}
