import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, type Problem, queries } from '@/api/index.ts';
import { Fields } from '@/ui/acts/fields.tsx';
import { requiredMark } from '@/ui/acts/required-mark.tsx';
import { useAct } from '@/ui/act.ts';
import { useKept } from '@/ui/kept-text.ts';
import { newKey } from '@/ui/new-key.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { useChecked } from '@/ui/use-checked.ts';
import { arrangementFields } from './arrangement-fields.ts';
import { ArrangementText } from './arrangement-text.tsx';
import classes from './holidays.module.css';
import { type ArrangementForm, daysOf, readNotice } from './notice-text.ts';
import type { Arrangement } from './words.ts';

type Entered = ArrangementForm & { readonly reason?: string };

const EMPTY: Entered = { holidays: [], makeUpDays: [] };
const CRUMBS = [{ label: '工作日历', to: '/holidays' }, { label: '导入年度安排' }];

const arrangementOf = ({ year, source, holidays, makeUpDays }: Entered): Arrangement => ({
  year: year ?? 0,
  source: source ?? '',
  holidays: (holidays ?? []).map((row) => ({ name: row?.name ?? '', days: daysOf(row ?? {}) })),
  makeUpDays: (makeUpDays ?? []).map((row) => ({ name: row?.name ?? '', on: row?.on ?? '' })),
});

/** A year's arrangement: pasted from the notice or entered, checked as it is written, then proposed. */
export function Component() {
  const navigate = useNavigate();
  const [form] = Form.useForm<Entered>();
  const kept = useKept<Entered>('holidays.new', EMPTY);
  const [problem, setProblem] = useState<Problem>();
  const { run, busy } = useAct();
  const arrangement = arrangementOf(kept.value);
  const begun = arrangement.holidays.length > 0;
  const { data: calendar } = queries.useQuery('get', '/api/holidays');
  const again = calendar?.years.some(({ year }) => year === arrangement.year) ?? false;
  const faults = useChecked(arrangement, async (draft, signal) => {
    const { data } = await api.POST('/api/holidays/validation', { body: { arrangement: draft }, signal });
    return data?.faults;
  });
  const [unread, setUnread] = useState(false);
  const paste = (text: string) => {
    const read = readNotice(text);
    setUnread(text.trim() !== '' && read.holidays.length === 0);
    if (read.holidays.length === 0) return;
    form.setFieldsValue(read);
    kept.set({ ...kept.value, ...read });
  };
  const propose = async ({ documentNumber = '', reason }: Entered) => {
    setProblem(undefined);
    const answer = await run(
      '提出放假安排',
      () =>
        api.POST('/api/holidays/changes', {
          body: { arrangement, documentNumber, reason: reason?.trim() || null },
          headers: { 'Idempotency-Key': newKey() },
        }),
      { onProblem: setProblem },
    );
    if (!answer?.data) return;
    kept.forget();
    void navigate(`/holidays/changes/${answer.data.id}`);
  };
  return (
    <>
      <PageHead
        crumbs={CRUMBS}
        title="导入年度安排"
        sub="提出后由签发人查看哪些期限会移动，再决定是否批准。"
      />
      <PageBody>
        <div className={classes.editor}>
          <Form
            form={form}
            layout="vertical"
            requiredMark={requiredMark}
            initialValues={kept.value}
            onValuesChange={(_, all) => kept.set(all)}
            onFinish={(values) => void propose(values)}
            scrollToFirstError
          >
            <Form.Item
              label="粘贴通知全文"
              htmlFor="notice"
              {...(unread && {
                validateStatus: 'warning' as const,
                help: '没有读出放假安排。请连同标题粘贴通知全文，标题中写有年度；也可以在下面逐项填写。',
              })}
              extra="逐行读出节日、放假日和上班日，填入下面各栏；读出后请核对。"
            >
              <Input.TextArea
                id="notice"
                autoSize={{ minRows: 4, maxRows: 10 }}
                onChange={({ target }) => paste(target.value)}
              />
            </Form.Item>
            <Fields fields={arrangementFields(again)} />
            {problem && <Alert type="warning" showIcon role="alert" title={problem.message} />}
            <Button
              type="primary"
              htmlType="submit"
              loading={busy !== undefined}
              disabled={faults !== undefined && faults.length > 0}
            >
              提出，待批准
            </Button>
          </Form>
          <div className={classes.beside} role="status">
            {begun && faults?.length === 0 && <Alert type="success" showIcon title="检查通过" />}
            {begun && faults !== undefined && faults.length > 0 && (
              <Alert
                type="warning"
                showIcon
                title={`还有${faults.length}处需要改正`}
                description={
                  <ul>
                    {faults.map(({ field, message }) => (
                      <li key={`${field}${message}`}>{`${whereText(field, arrangement)}${message}`}</li>
                    ))}
                  </ul>
                }
              />
            )}
            {begun && <ArrangementText arrangement={arrangement} />}
          </div>
        </div>
      </PageBody>
    </>
  );
}

/** `holidays[2].days[0]` → 放假第3项（春节）： */
function whereText(field: string, arrangement: Arrangement): string {
  const [, list, index] = /^(holidays|makeUpDays)\[(\d+)\]/.exec(field) ?? [];
  if (index === undefined) return '';
  const at = Number(index);
  return list === 'holidays'
    ? `放假第${at + 1}项（${arrangement.holidays[at]?.name ?? ''}）：`
    : `调休第${at + 1}项（${arrangement.makeUpDays[at]?.name ?? ''}）：`;
}
