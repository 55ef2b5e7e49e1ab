import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox } from 'antd';
import { useRef, useState } from 'react';
import { useAct } from './act.ts';
import { type Crumb, PageBody, PageHead, Section } from './page-head.tsx';
import { type ImportFault, WorkbookImportFaults } from './workbook-import-faults.tsx';

interface ImportReport {
  /** Nothing stands in the way. */
  readonly ready: boolean;
  readonly rows?: number;
  readonly faultCount: number;
  readonly faults: readonly ImportFault[];
}

interface WorkbookImportProps<Report extends ImportReport, Result> {
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  /** Answers the workbook to fill in. */
  readonly template: string;
  /** What may be chosen beside the file; whoever changes it has the file checked again. */
  readonly choice?: string | undefined;
  readonly check: (file: File, chosen: boolean) => Promise<Report | undefined>;
  /** What is in the file, in a few words; the number of its rows unless said otherwise. */
  readonly found?: (report: Report) => string;
  /** Said of a file that can be brought in. */
  readonly welcome?: (report: Report, chosen: boolean) => string;
  /** The same workbook with its faults marked. */
  readonly marked: (file: File, chosen: boolean) => Promise<Blob | undefined>;
  readonly bring: (file: File, chosen: boolean) => Promise<Result>;
  /** What bringing in does, such as 列入台账, and what is said once it is done. */
  readonly label: string;
  readonly done: string;
  readonly onDone: (result: Result, chosen: boolean) => void;
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

const rowsIn = ({ rows = 0 }: ImportReport): string => `共${rows}行`;
const allGood = ({ rows = 0 }: ImportReport): string => `${rows}行都没有问题，可以导入。`;

/** 从 Excel 导入: the file is checked first, row by row; then all rows are taken, or none. */
export function WorkbookImport<Report extends ImportReport, Result>(
  props: WorkbookImportProps<Report, Result>,
) {
  const { template, choice, check, found = rowsIn, welcome = allGood } = props;
  const { crumbs, title, marked, bring, label, done, onDone } = props;
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(0);
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState(false);
  const [report, setReport] = useState<Report>();
  const { run, busy } = useAct();
  const look = async (one: File, choosing: boolean) => {
    setFile(one);
    setChosen(choosing);
    setReport(undefined);
    asked.current += 1;
    const nth = asked.current;
    const answer = await run('检查', () => check(one, choosing), { done: '检查完毕' });
    // The answer about an earlier file is no answer about this one.
    if (nth === asked.current) setReport(answer);
  };
  const take = async (one: File) => {
    const taken = await run(label, async () => [await bring(one, chosen)] as const, { done });
    if (taken) onDone(taken[0], chosen);
  };
  const mark = async (one: File) => {
    const copy = await run('标注', () => marked(one, chosen), { done: '标注好的副本已下载' });
    if (copy) keep(copy, one.name.replace(/(\.xlsx)?$/i, '（标注）.xlsx'));
  };
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={title}
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
              if (one) void look(one, chosen);
              target.value = '';
            }}
          />
          {choice !== undefined && (
            <p>
              <Checkbox
                checked={chosen}
                disabled={busy !== undefined}
                onChange={({ target }) =>
                  file ? void look(file, target.checked) : setChosen(target.checked)
                }
              >
                {choice}
              </Checkbox>
            </p>
          )}
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
          <Section title="检查结果" aside={found(report)}>
            {report.ready ? (
              <Alert
                type="success"
                showIcon
                title={welcome(report, chosen)}
                action={
                  <Button type="primary" loading={busy === label} onClick={() => void take(file)}>
                    {label}
                  </Button>
                }
              />
            ) : (
              <WorkbookImportFaults
                faultCount={report.faultCount}
                faults={report.faults}
                busy={busy === '标注'}
                onMarked={() => void mark(file)}
              />
            )}
          </Section>
        )}
      </PageBody>
    </>
  );
}
