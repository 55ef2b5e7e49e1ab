import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Table } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import { newKey } from '@/ui/new-key.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
};

const sent = (officeId: number, file: File) => ({
  params: { query: { officeId } },
  body: { file: '' },
  bodySerializer: () => formOf(file),
});

const checked = async (officeId: number, file: File) =>
  (await api.POST('/api/rectification/imports/check', sent(officeId, file))).data;

type Report = NonNullable<Awaited<ReturnType<typeof checked>>>;

/** 从 Excel 导入: the file is checked first, row by row; then all rows are listed, or none. */
export function Component() {
  const navigate = useNavigate();
  const { roles } = useSession();
  const officeId =
    roles.find(({ role }) => role === 'supervisor' || role === 'approver')?.organizationId ?? 0;
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<Report>();
  const { run, busy } = useAct();
  const check = async (one: File) => {
    setFile(one);
    setReport(undefined);
    setReport(
      await run('检查', () => checked(officeId, one), {
        done: '检查完毕',
      }),
    );
  };
  const bring = async (one: File) => {
    const done = await run(
      '导入',
      () =>
        api.POST('/api/rectification/imports', {
          ...sent(officeId, one),
          headers: { 'Idempotency-Key': newKey() },
        }),
      { done: '已全部列入台账' },
    );
    if (done) void navigate('/rectification');
  };
  return (
    <>
      <PageHead
        crumbs={[{ label: '整改台账', to: '/rectification' }, { label: '从 Excel 导入' }]}
        title="从 Excel 导入整改事项"
        sub="先下载模板填写，再检查文件；没有问题才能导入，全部列入或一项也不列入。"
        actions={
          <Button icon={<DownloadOutlined />} href="/api/rectification/imports/template">
            下载模板
          </Button>
        }
      />
      <PageBody>
        <Section title="文件">
          <input
            ref={input}
            type="file"
            hidden
            aria-label="Excel 文件"
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ target }) => {
              const [one] = target.files ?? [];
              if (one) void check(one);
              target.value = '';
            }}
          />
          <Button
            type={report?.ready ? 'default' : 'primary'}
            icon={<UploadOutlined />}
            loading={busy === '检查'}
            onClick={() => input.current?.click()}
          >
            {file ? '换一个文件' : '选择文件并检查'}
          </Button>
          {file && <span>　{file.name}</span>}
        </Section>
        {report && (
          <Section title="检查结果" aside={`共${report.rows}行`}>
            {report.ready && file ? (
              <Alert
                type="success"
                showIcon
                title={`${report.rows}行都没有问题，可以导入。`}
                action={
                  <Button type="primary" loading={busy === '导入'} onClick={() => void bring(file)}>
                    列入台账
                  </Button>
                }
              />
            ) : (
              <>
                <Alert
                  type="warning"
                  showIcon
                  style={{ marginBottom: 12 }}
                  title={`有${report.faultCount}处问题，请在 Excel 中改好后重新检查；现在什么也没有写入。`}
                />
                <Table
                  size="small"
                  rowKey={({ row, column, message }) => `${row}${column}${message}`}
                  dataSource={[...report.faults]}
                  pagination={false}
                  columns={[
                    { title: '行号', dataIndex: 'row', width: 80 },
                    {
                      title: '列',
                      dataIndex: 'column',
                      width: 140,
                      render: (column: string) => column || '整行',
                    },
                    { title: '问题和改法', dataIndex: 'message' },
                  ]}
                />
              </>
            )}
          </Section>
        )}
      </PageBody>
    </>
  );
}
