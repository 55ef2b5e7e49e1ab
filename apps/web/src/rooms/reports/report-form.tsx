import { Alert, Button, Form, Input, Segmented, Slider, InputNumber } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Answer, api, type Problem } from '@/api/index.ts';
import { newKey, useAct } from '@/ui/act.ts';
import { DayText, dayText, instantText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { choices } from '@/ui/choices.ts';
import { DraftState, TwoTexts } from './draft-state.tsx';
import { ReadingFields } from './reading-fields.tsx';
import classes from './reports.module.css';
import { useDraft } from './use-draft.ts';
import { PURPOSE_WORDS, type ReportDraft } from './words.ts';

interface ReportFormProps {
  readonly task: Answer<'TaskPageAnswer'>;
  readonly opened: ReportDraft;
  /** What the address asks for. */
  readonly wished: string | null;
}

/** One report: what was done, how far it is, the figures, the photos. */
export function ReportForm({ task, opened, wished }: ReportFormProps) {
  const first =
    wished === 'completion' && opened.version === null
      ? { ...opened, purpose: 'completion' as const }
      : opened;
  const draft = useDraft(task.id, first);
  const { written, write, saved } = draft;
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<Problem>();
  const { run, busy } = useAct();
  const navigate = useNavigate();
  const maySubmit = task.acts.includes('submit');
  const owed = task.periods.find(({ label }) => label === opened.period);
  const send = async () => {
    setProblem(undefined);
    await draft.save();
    const { readings, ...rest } = written;
    const done = await run(
      written.purpose === 'completion' ? '报送完成' : '报送进展',
      () =>
        api.POST('/api/tasks/{taskId}/reports', {
          params: { path: { taskId: task.id }, header: { 'Idempotency-Key': key } },
          body: {
            ...rest,
            readings: [...readings],
            ...(opened.period === '' ? {} : { period: opened.period }),
          },
        }),
      { done: '已报送，等待督办机构审核', onProblem: setProblem },
    );
    if (!done) return;
    draft.forget();
    await navigate(`/tasks/${task.id}`);
  };
  const purposes = choices(PURPOSE_WORDS).map((choice) => ({
    ...choice,
    disabled: choice.value === 'completion' && !maySubmit,
  }));
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void send()} className={classes.form}>
      {opened.sentBack && (
        <Alert
          type="warning"
          showIcon
          title="上一次填报被退回"
          description={
            <>
              {opened.sentBack.reason}
              {opened.sentBack.resubmitOn && <div>请于{dayText(opened.sentBack.resubmitOn)}前重新报送。</div>}
            </>
          }
        />
      )}
      <TwoTexts {...draft} />
      {problem && (
        <Alert
          type="warning"
          showIcon
          title={problem.message}
          description={problem.errors.map(({ message }) => message).join('；')}
        />
      )}
      {owed && (
        <p className={classes.period}>
          填报期：<b>{owed.label}</b>，应于
          <DayText on={owed.dueOn} />
          前报送
        </p>
      )}
      <Form.Item label="报送什么">
        <Segmented
          block
          options={purposes}
          value={written.purpose}
          onChange={(purpose) => write({ purpose })}
        />
      </Form.Item>
      <Form.Item
        label={written.purpose === 'completion' ? '完成情况' : '这段时间做了什么'}
        htmlFor="report-body"
        required
        extra={task.lastReport && <LastTime last={task.lastReport} />}
      >
        <Input.TextArea
          id="report-body"
          value={written.body}
          maxLength={20_000}
          autoSize={{ minRows: 5, maxRows: 24 }}
          placeholder="写清做了什么、到了哪一步、还差什么。"
          onChange={({ target }) => write({ body: target.value })}
        />
      </Form.Item>
      {written.purpose === 'progress' && (
        <Form.Item label="完成比例" htmlFor="report-percent">
          <div className={classes.percent}>
            <Slider
              value={written.percent ?? 0}
              onChange={(percent) => write({ percent })}
              tooltip={{ open: false }}
              ariaLabelForHandle="完成比例"
            />
            <InputNumber
              id="report-percent"
              min={0}
              max={100}
              precision={0}
              suffix="%"
              inputMode="numeric"
              value={written.percent}
              onChange={(percent) => write({ percent })}
            />
          </div>
        </Form.Item>
      )}
      {opened.indicators.length > 0 && (
        <>
          {opened.prefilledFrom !== null && (
            <p className={classes.soft}>已填上一次报送的数值，请核对后改成最新的。</p>
          )}
          <ReadingFields
            indicators={opened.indicators}
            readings={written.readings}
            onChange={(readings) => write({ readings })}
          />
        </>
      )}
      <Form.Item label="照片和附件" extra="方案、名册、现场照片等，能证明做了的材料。">
        <Files
          record={saved.id === null ? undefined : { kind: 'report_draft', id: saved.id }}
          kind="report_draft"
          open={draft.save}
          mayAdd
        />
      </Form.Item>
      <div className={classes.submit}>
        <DraftState {...draft} />
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          disabled={written.body.trim() === ''}
          loading={busy !== undefined}
        >
          {written.purpose === 'completion' ? '报送完成' : '报送'}
        </Button>
      </div>
    </Form>
  );
}

function LastTime({ last }: { last: NonNullable<Answer<'TaskPageAnswer'>['lastReport']> }) {
  return (
    <details className={classes.last}>
      <summary>上次填报（{instantText(last.submittedAt)}）</summary>
      <p className={classes.quote}>{last.body}</p>
    </details>
  );
}
