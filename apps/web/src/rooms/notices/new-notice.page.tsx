import { useNavigate, useSearchParams } from 'react-router';
import { queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { useState } from 'react';
import { ActForm } from '@/ui/acts/index.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import classes from './notice-page.module.css';
import { newNotice } from './new-notice.ts';

const HOW_MANY = 100;

/** 人工拟发: one unit, one or several of its cases, one document. */
export function Component() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { roles } = useSession();
  const [unitId, setUnitId] = useState(Number(params.get('unitId')) || undefined);
  const officeId = roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId;
  const cases = useOpenCases(unitId);
  const chosen = (params.get('caseIds') ?? '').split(',').map(Number).filter(Boolean);
  return (
    <>
      <PageHead
        crumbs={[{ label: '三单', to: '/notices' }, { label: '人工拟发' }]}
        title="人工拟发文书"
        sub="系统按规则拟出的文书不必在这里重写；一个单位的多个问题并入一份，减轻负担。"
      />
      <PageBody narrow>
        <Section title="主送单位">
          <OrganizationPicker
            kind="unit"
            label="主送单位"
            value={unitId ?? null}
            onChange={(id) => {
              setUnitId(id);
              setParams(id === undefined ? {} : { unitId: String(id) }, { replace: true });
            }}
          />
        </Section>
        {unitId === undefined ? (
          <p className={classes.soft}>先选主送单位，再选所涉的督办件、填写内容。</p>
        ) : (
          <Section title="文书内容">
            <ActForm
              key={unitId}
              keptAs={`notice.new.${unitId}`}
              act={newNotice({ unitId, officeId, cases, chosen })}
              onDone={(answer) => void navigate(`/notices/${(answer as { id: number }).id}`)}
            />
          </Section>
        )}
      </PageBody>
    </>
  );
}

/** The unit's cases under way, as its documents name them. */
function useOpenCases(unitId: number | undefined): { value: number; label: string }[] {
  const { data } = queries.useQuery(
    'get',
    '/api/notices',
    { params: { query: { limit: HOW_MANY, ...(unitId === undefined ? {} : { unitId }) } } },
    { enabled: unitId !== undefined },
  );
  const open = (data?.items ?? []).filter(({ status }) => status !== 'closed' && status !== 'withdrawn');
  const byCase = new Map(
    open.flatMap(({ caseId, taskTitle }) => (caseId === null ? [] : [[caseId, taskTitle ?? '']])),
  );
  return [...byCase].map(([value, label]) => ({ value: Number(value), label: String(label) }));
}
