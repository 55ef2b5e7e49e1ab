import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { dayText } from '@/ui/day-text.tsx';
import { IndicatorRows } from '../../targets/indicator-rows.tsx';
import { OP_OPTIONS } from '../../targets/indicator-words.ts';
import type { Placed } from '../outline.ts';
import type { DraftEdit, ImportDesk } from '../sheet.ts';
import classes from './draft-editor.module.css';
import { LeadPicker } from './lead-picker.tsx';
import { Splitter } from './splitter.tsx';
import { useTyped } from './typed.ts';

interface Props {
  readonly placed: Placed;
  readonly next: Placed | undefined;
  readonly mayWork: boolean;
  readonly desk: ImportDesk;
  readonly onPick: (draftId: number | undefined) => void;
}

type DraftIndicator = NonNullable<DraftEdit['indicators']>[number];

const emptyRow = (): DraftIndicator => ({
  ...{
    name: '',
    op: '>=',
    value: null,
    unit: '%',
    direction: 'none',
    kind: 'numeric',
    quote: null,
    span: null,
  },
});
const OPS = OP_OPTIONS.map(({ value }) => value).filter((op) => op !== 'rank');

/** The form of one draft: each field is saved when it is left, and kept in the browser until then. */
export function DraftEditor({ placed, next, mayWork, desk, onPick }: Props) {
  const { draft, hasChildren } = placed;
  const [splitting, setSplitting] = useState(false);
  const title = useTyped(`draft.${draft.id}.title`, draft.title);
  const summary = useTyped(`draft.${draft.id}.summary`, draft.summary);
  const [rows, setRows] = useState<readonly DraftIndicator[]>(draft.indicators);
  useEffect(() => setRows(draft.indicators), [draft.indicators]);
  const disabled = !mayWork || draft.state === 'dropped';
  const leave = async (field: 'title' | 'summary', typed: typeof title) => {
    const text = typed.text.trim();
    if (text === '' || text === draft[field]) return typed.forget();
    if (await desk.edit(draft.id, { [field]: text })) typed.forget();
  };
  const settle = (indicators: readonly DraftIndicator[]) => {
    const whole = indicators.filter(({ name }) => name.trim() !== '');
    if (JSON.stringify(whole) !== JSON.stringify(draft.indicators)) {
      void desk.edit(draft.id, { indicators: whole });
    }
  };
  const mergeable =
    next && next.draft.parentId === draft.parentId && next.draft.state === 'kept' && !hasChildren;
  return (
    <div className={classes.form}>
      {draft.doubts.map(({ code, message }) => (
        <p key={code} className={classes.doubt} role="note">
          <span className={classes.flag}>疑</span>
          {message}
        </p>
      ))}
      <label className={classes.field}>
        <span>名称</span>
        <Input
          value={title.text}
          maxLength={200}
          disabled={disabled}
          onChange={({ target }) => title.type(target.value)}
          onBlur={() => void leave('title', title)}
        />
      </label>
      {!hasChildren && (
        <div className={classes.field}>
          <span>牵头单位</span>
          <LeadPicker
            draft={draft}
            disabled={disabled}
            onChoose={(leadUnitId) => void desk.edit(draft.id, { leadUnitId })}
          />
        </div>
      )}
      <div className={classes.field}>
        <span>指标</span>
        {disabled && rows.length === 0 ? (
          <span className={classes.because}>没有指标</span>
        ) : (
          <IndicatorRows
            value={rows}
            onChange={setRows}
            onSettle={settle}
            empty={emptyRow}
            disabled={disabled}
            ops={OPS}
          />
        )}
      </div>
      {draft.deadlines.length > 0 && (
        <p className={classes.because}>
          原文期限：
          {draft.deadlines.map(({ quote, on }) => `“${quote}”即${dayText(on)}`).join('；')}
        </p>
      )}
      {splitting ? (
        <Splitter
          draft={draft}
          onCancel={() => setSplitting(false)}
          onSplit={(offset) => void desk.split(draft.id, offset).then((ids) => ids && setSplitting(false))}
        />
      ) : (
        <label className={classes.field}>
          <span>内容</span>
          <Input.TextArea
            value={summary.text}
            maxLength={20_000}
            autoSize={{ minRows: 2, maxRows: 10 }}
            disabled={disabled}
            onChange={({ target }) => summary.type(target.value)}
            onBlur={() => void leave('summary', summary)}
          />
        </label>
      )}
      {mayWork && !splitting && (
        <div className={classes.acts}>
          {draft.state === 'kept' ? (
            <>
              {!hasChildren && <Button onClick={() => setSplitting(true)}>拆分</Button>}
              {mergeable && (
                <Button
                  onClick={() =>
                    void desk.merge([draft.id, next.draft.id]).then((id) => id !== undefined && onPick(id))
                  }
                >
                  与下一条合并
                </Button>
              )}
              <Button onClick={() => void desk.choose('drop', [draft.id])}>舍去</Button>
            </>
          ) : (
            <Button type="primary" ghost onClick={() => void desk.choose('restore', [draft.id])}>
              恢复
            </Button>
          )}
          {(title.dirty || summary.dirty) && <span className={classes.because}>离开输入框即保存</span>}
        </div>
      )}
    </div>
  );
}
