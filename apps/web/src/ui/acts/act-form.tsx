import { Alert, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '@/api/index.ts';
import { instantText } from '../day-text.tsx';
import { useKept } from '../kept-text.ts';
import { useAct } from '../act.ts';
import classes from './acts.module.css';
import { Fields } from './fields.tsx';
import type { Act, ActField } from './model.ts';
import { requiredMark } from './required-mark.tsx';

interface ActFormProps {
  readonly act: Act;
  /** Under which what is typed is kept until it is handed in. */
  readonly keptAs: string;
  readonly onDone: (answer: unknown) => void;
  /** Before the button, such as one that goes away. */
  readonly beside?: ReactNode;
}

/** The form of an act: what is typed stays until it is taken, whatever happens meanwhile. */
export function ActForm({ act, keptAs, onDone, beside }: ActFormProps) {
  const [form] = Form.useForm<object>();
  const kept = useKept<object>(`${keptAs}.${act.key}`, act.initial ?? {});
  useFollowing(form, act.initial ?? {});
  const [problem, setProblem] = useState<Problem>();
  const { hindrance } = act;
  const { run, busy } = useAct();
  const send = async (values: object) => {
    setProblem(undefined);
    forgetRefusals(form);
    const answer = await run(act.label, async () => [await act.send(tidy(values, act.fields))], {
      onProblem: (refused) => {
        setProblem(refused);
        form.setFields(
          refused.errors.map(({ field, message }) => ({ name: pathOf(field), errors: [message] }) as never),
        );
      },
    });
    if (answer) {
      kept.forget();
      onDone(answer[0]);
    }
  };
  return (
    <Form
      form={form}
      className={classes.form}
      layout="vertical"
      requiredMark={requiredMark}
      initialValues={kept.value}
      // The whole store: what antd hands over leaves out what a row brought with it and shows in no field.
      onValuesChange={() => kept.set(keepable(form.getFieldsValue(true) as object, act.fields))}
      onFinish={() => void send(form.getFieldsValue(true) as object)}
      scrollToFirstError
    >
      {act.intro !== undefined && <p className={classes.intro}>{act.intro}</p>}
      {hindrance && (
        <Alert type="warning" showIcon role="alert" className={classes.hindrance ?? ''} title={hindrance} />
      )}
      <Fields fields={act.fields} />
      {problem && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          style={{ marginBottom: 16 }}
          title={problem.message}
          description={saidOf(act, problem)}
        />
      )}
      <div className={classes.foot}>
        {kept.savedAt !== undefined && (
          <span className={classes.kept}>草稿已保存于 {instantText(kept.savedAt).replace(/^.*日 /, '')}</span>
        )}
        {beside}
        <Button
          type="primary"
          htmlType="submit"
          danger={act.danger ?? false}
          disabled={Boolean(hindrance)}
          loading={busy !== undefined}
        >
          {act.okText ?? act.label}
        </Button>
      </div>
    </Form>
  );
}

/** What more there is to say of a refusal, line by line. */
function saidOf(act: Act, problem: Problem): ReactNode {
  if (problem.code === 'VERSION_CONFLICT') return '页面已换成最新内容，您填写的还在；核对后可以再次办理。';
  return act.explain?.(problem).map((line) => <div key={line}>{line}</div>);
}

/** Handed in again: what was said beside a field without a rule of its own would stay when it is mended. */
function forgetRefusals(form: FormInstance<object>): void {
  const refused = form.getFieldsError().filter(({ errors }) => errors.length > 0);
  form.setFields(refused.map(({ name }) => ({ name, errors: [] }) as never));
}

/** When the record changes under the form, what was not typed here follows it: nobody reverts a colleague unknowingly. */
function useFollowing(form: FormInstance<object>, initial: object): void {
  const text = JSON.stringify(initial);
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    const was = JSON.parse(before.current) as Readonly<Record<string, unknown>>;
    const typed = form.getFieldsValue(true) as Readonly<Record<string, unknown>>;
    const is = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const untouched = Object.entries(is).filter(
      ([name]) => JSON.stringify(typed[name]) === JSON.stringify(was[name]),
    );
    form.setFieldsValue(Object.fromEntries(untouched));
    before.current = text;
  }, [form, text]);
}

/** `items[0].reason` or `items.0.reason` → ['items', 0, 'reason'] */
const pathOf = (field: string): (string | number)[] =>
  field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const keepable = (values: object, fields: readonly ActField[]): object =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !fields.some((field) => field.name === name && field.secret)),
  );

/** What nobody filled in is left out; texts lose the blanks around them. */
function tidy(values: object, fields: readonly ActField[]): object {
  const given: Readonly<Record<string, unknown>> = { ...values };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = tidyOf(field, given[field.name]);
      return value === undefined || value === null || value === '' ? [] : [[field.name, value]];
    }),
  );
}

function tidyOf(field: ActField, value: unknown): unknown {
  if (field.kind === 'rows') {
    return Array.isArray(value) ? value.map((row: object) => tidyRow(row, field.fields)) : undefined;
  }
  if (field.kind === 'lines') {
    return Array.isArray(value) ? value.map((line) => String(line).trim()).filter(Boolean) : [];
  }
  return typeof value === 'string' ? value.trim() : value;
}

/** What a row brought with it and shows in no field stays. */
function tidyRow(row: object, fields: readonly ActField[]): object {
  const shown = new Set(fields.map(({ name }) => name));
  const brought = Object.entries(row).filter(([name]) => !shown.has(name));
  return { ...Object.fromEntries(brought), ...tidy(row, fields) };
}
