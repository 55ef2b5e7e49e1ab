import { Button, Input } from 'antd';
import { useState } from 'react';
import { clockText } from '../targets/clock-text.ts';
import { useKept } from '@/ui/kept-text.ts';
import classes from './annual-report.module.css';
import { type Paragraph, paragraphWord, type Run } from './report-words.ts';
import type { FigureName } from './use-figure-names.ts';

interface Props {
  readonly paragraph: Paragraph;
  readonly keptAs: string;
  readonly names: FigureName;
  readonly busy: boolean;
  readonly onSave: (runs: readonly Run[]) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** One paragraph under the pen: words are free, numbers stay tied to what they count. */
export function ParagraphEditor({ paragraph, keptAs, names, busy, onSave, onCancel }: Props) {
  const { key, toWrite, edited } = paragraph;
  const kept = useKept<readonly Run[]>(keptAs, paragraph.runs.length > 0 ? paragraph.runs : [{ text: '' }]);
  const runs = kept.value;
  const change = (index: number, text: string) =>
    kept.set(runs.map((run, at) => (at === index ? { ...run, text } : run)));
  const finish = async (next: readonly Run[]) => {
    if (await onSave(next)) kept.forget();
  };
  const plain = runs.every(({ number, targetId }) => !number && targetId === undefined);
  return (
    <div className={classes.editor} role="group" aria-label={`改写“${paragraphWord(key)}”`}>
      {plain ? (
        <Input.TextArea
          autoFocus
          aria-label={paragraphWord(key)}
          placeholder={toWrite ?? ''}
          value={runs.map(({ text }) => text).join('')}
          autoSize={{ minRows: 4, maxRows: 20 }}
          onChange={({ target }) => kept.set([{ text: target.value }])}
        />
      ) : (
        <p className={classes.runs}>
          {runs.map((run, index) =>
            run.number ? (
              <input
                key={index}
                className={classes.numberInput}
                aria-label={`${run.number.year}年${names(run.number.figure)}`}
                value={run.text}
                size={Math.max(2, run.text.length + 1)}
                onChange={({ target }) => change(index, target.value)}
              />
            ) : (
              <Words key={index} text={run.text} onType={(text) => change(index, text)} />
            ),
          )}
        </p>
      )}
      <div className={classes.editorFoot}>
        <Button
          type="primary"
          size="small"
          loading={busy}
          onClick={() => void finish(runs.filter(({ text }) => text.trim() !== ''))}
        >
          保存
        </Button>
        {edited && (
          <Button size="small" onClick={() => void finish([])}>
            恢复系统草稿
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          先不改
        </Button>
        <span className={classes.soft}>
          {kept.savedAt
            ? `${clockText(kept.savedAt)}已暂存在本机`
            : plain
              ? '保存为新版本，原来的文字保留在版本中。'
              : '框内的数字连着台账，改了会标明；文字可以随意改。'}
        </span>
      </div>
    </div>
  );
}

/** Words that flow on the line: the browser keeps what is typed, we are told of it. */
function Words({ text, onType }: { text: string; onType: (text: string) => void }) {
  // Given once: setting it while somebody types would move the caret.
  const [initial] = useState(text);
  return (
    <span
      className={classes.editable}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      aria-label="文字"
      tabIndex={0}
      onInput={({ currentTarget }) => onType(currentTarget.textContent)}
    >
      {initial}
    </span>
  );
}
