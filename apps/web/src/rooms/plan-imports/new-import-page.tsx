import { InboxOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Segmented, Select, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, type Problem } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { clockText } from '../targets/clock-text.ts';
import { useKept } from '@/ui/kept-text.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { useOwnOffices } from '../targets/own-offices.ts';
import classes from './new-import-page.module.css';

interface Asked {
  readonly text: string;
  readonly issuer: string;
  readonly reportYear: number | null;
  readonly planYear: number | null;
}

const NOTHING: Asked = { text: '', issuer: '', reportYear: null, planYear: null };
const FILES = '.docx,.pdf,.txt,.html,.htm';

/** Pasting or uploading a report. What is pasted is kept until it has been read. */
export function Component() {
  const navigate = useNavigate();
  const { run, busy } = useAct();
  const offices = useOwnOffices();
  const [officeId, setOfficeId] = useState(offices[0]?.value);
  const [way, setWay] = useState<'paste' | 'file'>('paste');
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState<Problem>();
  const kept = useKept<Asked>('plan-import.new', NOTHING);
  const asked = kept.value;
  const change = (patch: Partial<Asked>) => kept.set({ ...asked, ...patch });
  const ready = officeId !== undefined && (way === 'paste' ? asked.text.trim() !== '' : file !== undefined);

  const read = async () => {
    if (officeId === undefined) return;
    setProblem(undefined);
    const facts = {
      officeId,
      ...(asked.issuer.trim() !== '' && { issuer: asked.issuer.trim() }),
      ...(asked.reportYear !== null && { reportYear: asked.reportYear }),
      ...(asked.planYear !== null && { planYear: asked.planYear }),
    };
    const outcome = await run(
      '读出工作安排',
      async () =>
        way === 'file' && file
          ? (await api.POST('/api/plan-imports/file', fileRequest(facts, file))).data
          : (await api.POST('/api/plan-imports', { body: { ...facts, text: asked.text } })).data,
      { onProblem: setProblem },
    );
    if (!outcome) return;
    kept.forget();
    void navigate(`/plan-imports/${outcome.importId}`);
  };

  return (
    <>
      <PageHead
        crumbs={[{ label: '报告导入', to: '/plan-imports' }, { label: '导入报告' }]}
        title="导入报告"
        sub="系统只找出工作安排并标明出处，不会改动原文，也不会编造指标；核对、确认由您来做。"
      />
      <PageBody narrow>
        <div className={classes.form}>
          {offices.length > 1 && (
            <label className={classes.field}>
              <span>督办机构</span>
              <Select
                value={officeId ?? null}
                options={[...offices]}
                onChange={(id) => setOfficeId(id ?? undefined)}
              />
            </label>
          )}
          <Segmented
            value={way}
            onChange={setWay}
            options={[
              { value: 'paste', label: '粘贴全文' },
              { value: 'file', label: '上传文件' },
            ]}
          />
          {way === 'paste' ? (
            <label className={classes.field}>
              <span>报告全文</span>
              <Input.TextArea
                autoFocus
                value={asked.text}
                rows={16}
                placeholder="把网页或文档中的报告从标题到落款全部粘贴进来，网页上多余的文字不必删去。"
                onChange={({ target }) => change({ text: target.value })}
              />
              <span className={classes.help}>
                {asked.text.length > 0 && `${asked.text.length}字`}
                {kept.savedAt && asked.text !== '' && `，${clockText(kept.savedAt)}已暂存在本机`}
              </span>
            </label>
          ) : (
            <Upload.Dragger
              accept={FILES}
              maxCount={1}
              beforeUpload={(chosen) => {
                setFile(chosen);
                return false;
              }}
              onRemove={() => setFile(undefined)}
            >
              <p className={classes.drop}>
                <InboxOutlined aria-hidden="true" />
              </p>
              <p>点这里选择文件，或者把文件拖进来</p>
              <p className={classes.help}>Word（.docx）、有文字层的 PDF、文本和网页文件</p>
            </Upload.Dragger>
          )}
          <details className={classes.more}>
            <summary>正文没有写明或写错时，可以补充</summary>
            <div className={classes.facts}>
              <label className={classes.field}>
                <span>发布单位</span>
                <Input
                  value={asked.issuer}
                  maxLength={200}
                  onChange={({ target }) => change({ issuer: target.value })}
                />
              </label>
              <label className={classes.field}>
                <span>报告年度</span>
                <InputNumber
                  value={asked.reportYear}
                  min={1990}
                  max={2100}
                  onChange={(reportYear) => change({ reportYear })}
                />
              </label>
              <label className={classes.field}>
                <span>计划年度</span>
                <InputNumber
                  value={asked.planYear}
                  min={1990}
                  max={2100}
                  onChange={(planYear) => change({ planYear })}
                />
              </label>
            </div>
          </details>
          {problem && <ProblemView problem={problem} />}
          <div>
            <Button
              type="primary"
              size="large"
              disabled={!ready}
              loading={busy !== undefined}
              onClick={() => void read()}
            >
              读出工作安排
            </Button>
          </div>
        </div>
      </PageBody>
    </>
  );
}

interface Facts {
  readonly officeId: number;
  readonly issuer?: string;
  readonly reportYear?: number;
  readonly planYear?: number;
}

/** A file goes as it is: the document describes its bytes as text. */
function fileRequest(query: Facts, file: File) {
  const form = new FormData();
  form.set('file', file);
  return { params: { query }, body: { file: file.name }, bodySerializer: () => form };
}
