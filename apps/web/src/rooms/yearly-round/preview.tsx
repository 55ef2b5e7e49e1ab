import { Alert, Button, Table } from 'antd';
import { Link } from 'react-router';
import { api, type Answer } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { dayText } from '@/ui/day-text.tsx';
import { newKey } from '@/ui/new-key.ts';
import { Section } from '@/ui/page-head.tsx';
import classes from './yearly-round.module.css';
import { type RoundTask, STATES, titleIn } from './words.ts';

interface PreviewProps {
  readonly round: Answer<'RoundAnswer'>;
  readonly officeId: number;
  readonly year: number;
  readonly onApplied: (round: Answer<'RoundAnswer'>) => void;
}

const PAGE = 50;

/** What a year's round would make, before anything is made. */
export function Preview({ round: { tasks, withoutUnit }, officeId, year, onApplied }: PreviewProps) {
  const { run, busy } = useAct();
  const fresh = tasks.filter(({ state }) => state === 'new');
  const apply = async () => {
    const applied = await run(
      '生成任务',
      async () =>
        (
          await api.POST('/api/yearly-round/apply', {
            body: { officeId, year, templateIds: [...new Set(fresh.map(({ templateId }) => templateId))] },
            headers: { 'Idempotency-Key': newKey() },
          })
        ).data,
      { done: `已生成${fresh.length}项任务草稿` },
    );
    if (applied) onApplied(applied);
  };
  return (
    <Section title={`${year}年度预览`} aside={`共${tasks.length}项，其中将生成${fresh.length}项`}>
      {withoutUnit.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className={classes.alert ?? ''}
          title={`${withoutUnit.map(({ title }) => `“${titleIn(title, year)}”`).join('、')}还没有选定办理单位，不能生成；请先修改。`}
        />
      )}
      {tasks.some(({ provisional }) => provisional) && (
        <Alert
          type="info"
          showIcon
          className={classes.alert ?? ''}
          title="该年度的放假安排尚未公布，标“暂”的日期可能变动。"
        />
      )}
      <Table<RoundTask>
        size="small"
        rowKey={({ templateId, unitId }) => `${templateId}.${unitId}`}
        dataSource={[...tasks]}
        pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 760 }}
        columns={[
          { title: '任务', dataIndex: 'title' },
          { title: '单位', dataIndex: 'unitName', width: 240 },
          {
            title: '期限',
            width: 220,
            render: (_, { dueOn, provisional }) => `${dayText(dueOn)}${provisional ? '暂' : ''}`,
          },
          {
            title: '状态',
            width: 190,
            render: (_, { state, taskId, taskCode }) =>
              taskId === null ? (
                STATES[state]
              ) : (
                <>
                  {STATES[state]} <Link to={`/tasks/${taskId}`}>{taskCode}</Link>
                </>
              ),
          },
        ]}
      />
      <div className={classes.foot}>
        <Button
          type="primary"
          disabled={fresh.length === 0}
          loading={busy !== undefined}
          onClick={() => void apply()}
        >
          {fresh.length === 0 ? '没有要生成的' : `生成${fresh.length}项任务`}
        </Button>
        <span className={classes.note}>生成的是任务草稿，核对后再下达；已生成的不会重复生成。</span>
      </div>
    </Section>
  );
}
