import { useNavigate, useParams } from 'react-router';
import { api, queries } from '@/api/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { withFile, WorkbookImport } from '@/ui/workbook-import.tsx';

/** 督察问题 from Excel: what the team found is entered into one inspection at once. */
export function Component() {
  const navigate = useNavigate();
  const inspectionId = Number(useParams()['inspectionId']);
  const params = { path: { inspectionId } };
  const page = `/inspections/${inspectionId}`;
  const { data } = queries.useQuery('get', '/api/inspections/{inspectionId}', { params });
  return (
    <WorkbookImport
      crumbs={[
        { label: '督察', to: '/inspections' },
        { label: data?.topic ?? '督察', to: page },
        { label: '从 Excel 导入' },
      ]}
      title="从 Excel 导入督察问题"
      template={`/api/inspections/${inspectionId}/finding-imports/template`}
      check={async (file) =>
        (
          await api.POST('/api/inspections/{inspectionId}/finding-imports/check', {
            params,
            ...withFile(file),
          })
        ).data
      }
      marked={async (file) =>
        (
          await api.POST('/api/inspections/{inspectionId}/finding-imports/marked', {
            ...{ params, parseAs: 'blob' as const },
            ...withFile(file),
          })
        ).data
      }
      bring={(file) =>
        api.POST('/api/inspections/{inspectionId}/finding-imports', {
          ...{ params, headers: { 'Idempotency-Key': newKey() } },
          ...withFile(file),
        })
      }
      label="登记问题"
      done="已全部登记"
      onDone={() => void navigate(page)}
    />
  );
}
