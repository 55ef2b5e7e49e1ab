import { DownloadOutlined, FileWordOutlined } from '@ant-design/icons';
import { Alert, Button, Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Problem, problemOf } from '@/api/index.ts';
import classes from './paper-view.module.css';

interface PaperViewProps {
  /** Answers the document, by `format=pdf` and `format=docx`. */
  readonly url: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
  /** Drawn again when it changes, such as the record's version. */
  readonly version?: number | string;
}

const withFormat = (url: string, format: 'pdf' | 'docx'): string =>
  `${url}${url.includes('?') ? '&' : '?'}format=${format}`;

/** A document as it is printed, page by page, and its files. */
export function PaperView({ url, label, version }: PaperViewProps) {
  const sheets = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | Problem>('drawing');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setState('drawing');
    const place = sheets.current;
    if (place === null) return undefined;
    import('./draw-paper.ts')
      .then(({ drawPaper }) => drawPaper(withFormat(url, 'pdf'), place, label, stop.signal))
      .then(() => !stop.signal.aborted && setState('drawn'))
      .catch((error: unknown) => !stop.signal.aborted && setState(problemOf(error)));
    return () => stop.abort();
  }, [url, label, version, attempt]);
  return (
    <div className={classes.view}>
      <div className={`${classes.files} no-print`}>
        <Button icon={<DownloadOutlined />} href={withFormat(url, 'pdf')} target="_blank">
          PDF
        </Button>
        <Button icon={<FileWordOutlined />} href={withFormat(url, 'docx')} download>
          Word
        </Button>
      </div>
      {state instanceof Problem && (
        <Alert
          type="warning"
          showIcon
          title={state.message}
          description="文书可以下载后查看。"
          action={<Button onClick={() => setAttempt(attempt + 1)}>重试</Button>}
        />
      )}
      {state === 'drawing' && (
        <div className={classes.sheet} role="status" aria-label="正在排版">
          <Skeleton active title={false} paragraph={{ rows: 12 }} />
        </div>
      )}
      <div ref={sheets} className={classes.sheets} hidden={state !== 'drawn'} />
    </div>
  );
}
