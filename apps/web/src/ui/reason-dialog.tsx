import { App, Input } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import classes from './reason-dialog.module.css';

export interface ReasonQuestion {
  /** The record it is about, such as `task:12`: what was typed of one is not offered of another. */
  readonly of: string;
  readonly title: string;
  readonly label: string;
  /** What will happen, in a sentence. */
  readonly help?: string;
  readonly okText: string;
  readonly danger?: boolean;
  /** True unless said otherwise. */
  readonly required?: boolean;
  readonly max?: number;
  /** Runs while the dialog is open; false keeps it open with what was typed. */
  readonly submit?: (reason: string) => Promise<boolean>;
}

/** What was typed and not handed in, by record and act: opened again, it is still there. */
const unsent = new Map<string, string>();
const MAX = 2_000;

export interface ReasonDialog {
  /** The reason; undefined when the person thought better of it. */
  readonly ask: (question: ReasonQuestion) => Promise<string | undefined>;
}

/** Rare and dangerous acts ask for a reason, not for "Are you sure?". */
export function useReasonDialog(): ReasonDialog {
  const { modal } = App.useApp();
  const ask = useCallback(
    (question: ReasonQuestion) =>
      new Promise<string | undefined>((resolve) => {
        const { of, title, okText, danger = false, required = true, submit } = question;
        const key = `${of} ${title}`;
        let reason = unsent.get(key) ?? '';
        let complain: (error: string) => void = () => undefined;
        const opened = modal.confirm({
          title,
          icon: null,
          width: 520,
          okText,
          cancelText: '先不办',
          okButtonProps: { danger },
          autoFocusButton: null,
          content: (
            <ReasonField
              question={question}
              initial={reason}
              onChange={(text) => {
                reason = text;
                unsent.set(key, text);
              }}
              hear={(listener) => (complain = listener)}
            />
          ),
          // With `close` taken, the dialog stays until it is called.
          onOk: (close: () => void) => {
            const text = reason.trim();
            if (required && text === '') return complain(`请填写${question.label}`);
            const settle = async () => {
              opened.update({ okButtonProps: { danger, loading: true } });
              if (submit && !(await submit(text))) {
                return opened.update({ okButtonProps: { danger, loading: false } });
              }
              unsent.delete(key);
              resolve(text);
              close();
            };
            void settle();
          },
          onCancel: () => resolve(undefined),
        });
      }),
    [modal],
  );
  return { ask };
}

interface ReasonFieldProps {
  readonly question: ReasonQuestion;
  readonly initial: string;
  readonly onChange: (text: string) => void;
  readonly hear: (listener: (error: string) => void) => void;
}

function ReasonField({
  question: { label, help, max = MAX, required = true },
  initial,
  onChange,
  hear,
}: ReasonFieldProps) {
  const [error, setError] = useState('');
  useEffect(() => hear(setError), [hear]);
  return (
    <label className={classes.field}>
      {help !== undefined && <span className={classes.help}>{help}</span>}
      <span>
        {label}
        {!required && '（可不填）'}
      </span>
      <Input.TextArea
        autoFocus
        defaultValue={initial}
        maxLength={max}
        autoSize={{ minRows: 3, maxRows: 10 }}
        {...(error === '' ? {} : { status: 'error' as const })}
        aria-invalid={error !== ''}
        onChange={({ target }) => {
          setError('');
          onChange(target.value);
        }}
      />
      {error !== '' && (
        <span className={classes.error} role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
