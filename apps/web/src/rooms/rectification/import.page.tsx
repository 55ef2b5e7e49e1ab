import { useNavigate } from 'react-router';
import { api } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { newKey } from '@/ui/new-key.ts';
import { withFile, WorkbookImport } from '@/ui/workbook-import.tsx';

/** 整改事项 from Excel: what was found elsewhere is listed in the ledger at once. */
export function Component() {
  const navigate = useNavigate();
  const { roles } = useSession();
  const officeId =
    roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId ?? 0;
  const params = { query: { officeId } };
  return (
    <WorkbookImport
      crumbs={[{ label: '整改台账', to: '/rectification' }, { label: '从 Excel 导入' }]}
      title="从 Excel 导入整改事项"
      template="/api/rectification/imports/template"
      check={async (file) =>
        (await api.POST('/api/rectification/imports/check', { params, ...withFile(file) })).data
      }
      marked={async (file) =>
        (await api.POST('/api/rectification/imports/marked', { params, ...withFile(file), parseAs: 'blob' }))
          .data
      }
      bring={(file) =>
        api.POST('/api/rectification/imports', {
          ...{ params, headers: { 'Idempotency-Key': newKey() } },
          ...withFile(file),
        })
      }
      label="列入台账"
      done="已全部列入台账"
      onDone={() => void navigate('/rectification')}
    />
  );
}
