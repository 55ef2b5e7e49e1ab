import { ScissorOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Fragment, useEffect, useRef } from 'react';
import type { Draft } from '../outline.ts';
import classes from './draft-editor.module.css';

interface Props {
  readonly draft: Draft;
  readonly onSplit: (offset: number) => void;
  readonly onCancel: () => void;
}

/** After a stop, and before words with which an item usually begins. */
const SEAM = /[。；;！？\n]+[”』」]?|(?=[一二三四五六七八九十]是)|(?=[(（][一二三四五六七八九十\d]+[)）])/g;

/** Places at which a text may well be parted. */
export function seamsOf(text: string): readonly number[] {
  const seams = [...text.matchAll(SEAM)].map((seam) => seam.index + seam[0].length);
  return [...new Set(seams)].filter((at) => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '');
}

/** The draft's text with a pair of scissors at each seam. */
export function Splitter({ draft, onSplit, onCancel }: Props) {
  const seams = seamsOf(draft.text);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place} className={classes.splitter} role="group" aria-label="选择从哪里拆开">
      <p>
        {[0, ...seams].map((start, index) => (
          <Fragment key={start}>
            {index > 0 && (
              <Button
                size="small"
                className={classes.seam ?? ''}
                icon={<ScissorOutlined />}
                aria-label={`在“${draft.text.slice(start, start + 8)}”之前拆开`}
                onClick={() => onSplit(start)}
              />
            )}
            {draft.text.slice(start, seams[index] ?? draft.text.length)}
          </Fragment>
        ))}
      </p>
      <div className={classes.acts}>
        <span className={classes.because}>
          {seams.length > 0 ? '按剪刀，从那里分成两条。' : '本条只有一句话，没有可以拆开的地方。'}
        </span>
        <Button size="small" onClick={onCancel}>
          不拆了
        </Button>
      </div>
    </div>
  );
}
