import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Table } from 'antd';
import { useRef, useState } from 'react';
import type { Answer } from '@/api/index.ts';
import { useAct } from './act.ts';
import { type Crumb, PageBody, PageHead, Section } from './page-head.tsx';

type Report = Answer<'ImportReportAnswer'>;

interface WorkbookImportProps {
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  /** Answers the workbook to fill in. */
  readonly template: string;
  readonly check: (file: File) => Promise<Report | undefined>;
  /** The same workbook with its faults marked. */
  readonly marked: (file: File) => Promise<Blob | undefined>;
  readonly bring: (file: File) => Promise<unknown>;
  /** What bringing in does, such as 列入台账, and what is said once it is done. */
  readonly label: string;
  readonly done: string;
  readonly onDone: () => void;
}

/** A request that carries one workbook. */
export const withFile = (file: File) => ({
  body: { file: '' },
  bodySerializer: () => {
    const form = new FormData();
    form.append('file', file, file.name);
    return form;
  },
});

function keep(copy: Blob, name: string): void {
  const address = URL.createObjectURL(copy);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** 从 Excel 导入: the file is checked first, row by row; then all rows are taken, or none. */
export function WorkbookImport(props: WorkbookImportProps) {
  const { template, check, marked, bring, label, done, onDone, ...head } = props;
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<Report>();
  const { run, busy } = useAct();
  const look = async (one: File) => {
    setFile(one);
    setReport(undefined);
    setReport(await run('检查', () => check(one), { done: '检查完毕' }));
  };
  return (
    <>
      <PageHead
        {...head}
        sub="先下载模板填写，再检查文件；没有问题才能导入，全部写入或一行也不写入。"
        actions={
          <Button icon={<DownloadOutlined />} href={template}>
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
              if (one) void look(one);
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
          {file && <span style={{ marginInlineStart: 12 }}>{file.name}</span>}
        </Section>
        {report && file && (
          <Section title="检查结果" aside={`共${report.rows}行`}>
            {report.ready ? (
              <Alert
                type="success"
                showIcon
                title={`${report.rows}行都没有问题，可以导入。`}
                action={
                  <Button
                    type="primary"
                    loading={busy === label}
                    onClick={() =>
                      void run(label, async () => [await bring(file)], { done }).then(
                        (brought) => brought && onDone(),
                      )
                    }
                  >
                    {label}
                  </Button>
                }
              />
            ) : (
              <Faults
                report={report}
                busy={busy === '标注'}
                onMarked={() =>
                  void run('标注', () => marked(file), { done: '标注好的副本已下载' }).then(
                    (copy) => copy && keep(copy, file.name.replace(/(\.xlsx)?$/i, '（标注）.xlsx')),
                  )
                }
              />
            )}
          </Section>
        )}
      </PageBody>
    </>
  );
}

interface FaultsProps {
  readonly report: Report;
  readonly busy: boolean;
  readonly onMarked: () => void;
}

function Faults({ report: { faults, faultCount }, busy, onMarked }: FaultsProps) {
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        title={`有${faultCount}处问题，请在 Excel 中改好后重新检查；现在什么也没有写入。`}
        action={
          <Button icon={<DownloadOutlined />} loading={busy} onClick={onMarked}>
            下载标注副本
          </Button>
        }
      />
      <Table
        size="small"
        rowKey={({ row, column, message }) => `${row}${column}${message}`}
        dataSource={[...faults]}
        pagination={false}
        columns={[
          { title: '行号', dataIndex: 'row', width: 80 },
          { title: '列', dataIndex: 'column', width: 140, render: (column: string) => column || '整行' },
          { title: '问题和改法', dataIndex: 'message' },
        ]}
      />
    </>
  );
}
