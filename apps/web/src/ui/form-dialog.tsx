import { Alert, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { type Problem, problemOf } from '@/api/index.ts';
import { useAct } from './act.ts';
import { useKept } from './kept-text.ts';
import { PageLoading } from './page-loading.tsx';

interface FormDialogProps<Values extends object> {
  readonly open: boolean;
  readonly title: string;
  /** The act in a word: it names the button and what is said when it is done. */
  readonly act: string;
  /** Where what is typed is kept until it is handed in. */
  readonly keep: string;
  readonly initial: Partial<Values>;
  readonly danger?: boolean;
  readonly width?: number;
  readonly onSubmit: (values: Values) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
}

/** An act that needs more than a reason: refusals stand beside their fields, and what was typed stays. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  // The form begins anew each time it opens, with what is kept.
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog<Values extends object>({
  title,
  act,
  keep,
  initial,
  danger = false,
  width = 560,
  onSubmit,
  onClose,
  children,
}: FormDialogProps<Values>) {
  const [form] = Form.useForm<Values>();
  const kept = useKept<Partial<Values>>(keep, {});
  const [problem, setProblem] = useState<Problem>();
  const { run, busy } = useAct();
  const send = async (values: Values) => {
    setProblem(undefined);
    let refused = false;
    await run(act, () => onSubmit(values), {
      onProblem: (error) => {
        refused = true;
        const known = problemOf(error);
        setProblem(known);
        form.setFields(
          known.errors.map(({ field, message }) => ({ name: field, errors: [message] })) as Parameters<
            typeof form.setFields
          >[0],
        );
      },
    });
    if (refused) return;
    kept.forget();
    onClose();
  };
  useEffect(() => {
    form.setFieldsValue({ ...initial, ...kept.value });
    // The person's own words stand; what they left alone follows a record that somebody else changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, JSON.stringify(initial)]);
  return (
    <Modal
      open
      title={title}
      width={width}
      okText={act}
      cancelText="先不办"
      okButtonProps={{ danger }}
      confirmLoading={busy !== undefined}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {problem && <Alert type="warning" showIcon title={problem.message} style={{ marginBottom: 12 }} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={(label, { required }) => (required ? label : <>{label}（可不填）</>)}
        onFinish={(values) => void send(values)}
        onValuesChange={(changed, all) => kept.set({ ...kept.value, ...fieldsOf(changed, all) })}
      >
        <Suspense fallback={<PageLoading />}>
          {typeof children === 'function' ? children(form) : children}
        </Suspense>
      </Form>
    </Modal>
  );
}

/** The fields that were just typed into, whole. */
function fieldsOf<Values extends object>(changed: object, all: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in changed)) as Partial<Values>;
}
