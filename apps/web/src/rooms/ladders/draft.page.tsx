import { Alert, Button, Form } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { Fields } from '@/ui/acts/fields.tsx';
import { requiredMark } from '@/ui/acts/required-mark.tsx';
import { instantText } from '@/ui/day-text.tsx';
import { useKept } from '@/ui/kept-text.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { AFTER, HOURS, LEVELS, NAME, warningsOf } from './draft-fields.ts';
import { draftOf, type Fault, placeOf, publishLadder, whereText } from './draft.ts';
import { LadderText } from './ladder-text.tsx';
import classes from './ladders.module.css';
import { Trial } from './trial.tsx';
import { useFaults } from './use-faults.ts';
import type { Ladder } from './words.ts';

const CRUMBS = [{ label: '督办规则', to: '/ladders' }, { label: '修订' }];

/** A new version on the basis of the latest. */
export function Component() {
  const list = queries.useQuery('get', '/api/ladders', { params: { query: { limit: 1 } } });
  const latest = list.data?.items[0];
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/ladders/{ladderId}',
    { params: { path: { ladderId: latest?.id ?? 0 } } },
    { enabled: latest !== undefined },
  );
  const problem = list.error ?? error;
  if (problem && !data) return <ProblemView problem={problemOf(problem)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return <Editor key={data.version} base={data.ladder} version={data.version} />;
}

function Editor({ base, version }: { base: Ladder; version: number }) {
  const navigate = useNavigate();
  const [form] = Form.useForm<Ladder>();
  const kept = useKept<Ladder>(`ladder.after.${version}`, base);
  const ladder = draftOf(kept.value);
  const faults = useFaults(ladder);
  const marked = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!faults) return;
    const now = faults.map(({ field }) => field);
    form.setFields(
      [...new Set([...marked.current, ...now])].map((field) => ({
        name: placeOf(field) as never,
        errors: faults.filter((fault) => fault.field === field).map(({ message }) => message),
      })),
    );
    marked.current = now;
  }, [faults, form]);
  const restart = () => {
    kept.set(base);
    kept.forget();
    form.setFieldsValue(base);
  };
  return (
    <>
      <PageHead
        crumbs={CRUMBS}
        title={`修订督办规则（第${version}版之后）`}
        sub={
          kept.savedAt === undefined
            ? '边写边检查；写好后先试算，再发布。'
            : `草稿已保存于${instantText(kept.savedAt)}。`
        }
        actions={
          <>
            {faults?.length === 0 && (
              <ActBar
                acts={[publishLadder(() => ladder, version)]}
                keptAs={`ladder.${version}`}
                onDone={() => {
                  kept.forget();
                  void navigate('/ladders');
                }}
              />
            )}
            {kept.savedAt !== undefined && <Button onClick={restart}>恢复为现行文字</Button>}
          </>
        }
      />
      <PageBody>
        <div className={classes.editor}>
          <Form
            form={form}
            layout="vertical"
            requiredMark={requiredMark}
            initialValues={kept.value}
            onValuesChange={() => kept.set({ ...base, ...(form.getFieldsValue(true) as Ladder) })}
          >
            <Fields fields={NAME} />
            <Fields fields={LEVELS} />
            <Section title="三级之后仍未改正">
              <Fields fields={AFTER} under={['afterLevelThree']} />
            </Section>
            <Section title="到期预警">
              <Fields fields={warningsOf(base.warnings.workingDaysBefore)} under={['warnings']} />
            </Section>
            <Section title="办公时间">
              <Fields fields={HOURS} under={['officeHours']} />
            </Section>
          </Form>
          <div className={classes.beside}>
            <Checked faults={faults} onGo={(field) => form.scrollToField(placeOf(field))} />
          </div>
        </div>
        <Section title="改后的全文">
          <LadderText ladder={ladder} />
        </Section>
        <Section title="试算">
          {faults?.length === 0 ? (
            <Trial of={{ ladder }} />
          ) : (
            <p className={classes.soft}>改正上面的问题后可以试算。</p>
          )}
        </Section>
      </PageBody>
    </>
  );
}

function Checked({ faults, onGo }: { faults: readonly Fault[] | undefined; onGo: (field: string) => void }) {
  if (faults === undefined) {
    return (
      <p role="status" className={classes.soft}>
        正在检查…
      </p>
    );
  }
  if (faults.length === 0) {
    return <Alert type="success" showIcon title="检查通过" description="可以试算，也可以发布。" />;
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={`还有${faults.length}处需要改正`}
      description={
        <ul className={classes.faults}>
          {faults.map(({ field, message }) => (
            <li key={`${field}${message}`}>
              <Button type="link" onClick={() => onGo(field)}>
                {whereText(field)}
                {message}
              </Button>
            </li>
          ))}
        </ul>
      }
    />
  );
}
