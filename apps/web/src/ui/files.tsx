import { CameraOutlined, DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, problemOf, queries } from '@/api/index.ts';
import { useAct } from './act.ts';
import { instantText } from './day-text.tsx';
import classes from './files.module.css';
import { useReasonDialog } from './reason-dialog.tsx';
import { type Attachment, upload } from './upload.ts';

interface FilesProps {
  /** Undefined while the record is not saved yet: `open` saves it when the first file comes. */
  readonly record: { readonly kind: Attachment['subjectKind']; readonly id: number } | undefined;
  readonly mayAdd?: boolean;
  /** Makes the record that files are hung on, and says its id. */
  readonly open?: () => Promise<number | undefined>;
  readonly kind?: Attachment['subjectKind'];
  /** What is said when there are none; null says nothing. */
  readonly empty?: string | null;
  /** What a photo shows, in a word, where the record knows. */
  readonly wordOf?: (photo: Attachment) => string;
}

interface Sending {
  readonly name: string;
  readonly part: number;
  readonly problem?: string;
}

/** 附件 of a record: seen by whoever sees the record, added by whoever may. */
export function Files({ record, mayAdd = false, open, kind, empty = '没有附件。', wordOf }: FilesProps) {
  const subject = record && `${record.kind}:${record.id}`;
  const client = useQueryClient();
  const { data } = queries.useQuery(
    'get',
    '/api/attachments',
    { params: { query: { subject: subject ?? '', limit: 100 } } },
    { enabled: subject !== undefined },
  );
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const send = async (files: readonly File[]) => {
    const id = record?.id ?? (await open?.());
    const of = record?.kind ?? kind;
    if (id === undefined || of === undefined) return;
    for (const file of files) {
      const tell = (one: Sending) =>
        setSending((all) => [...all.filter(({ name }) => name !== one.name), one]);
      tell({ name: file.name, part: 0 });
      try {
        await upload({ subject: `${of}:${id}`, file, onProgress: (part) => tell({ name: file.name, part }) });
        setSending((all) => all.filter(({ name }) => name !== file.name));
      } catch (error) {
        tell({ name: file.name, part: 0, problem: problemOf(error).message });
      }
    }
    await client.invalidateQueries({ queryKey: ['get', '/api/attachments'] });
  };
  const items = data?.items ?? [];
  return (
    <div className={classes.files}>
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((item) => (
            <FileRow
              key={item.id}
              item={item}
              mayRemove={mayAdd}
              word={item.showsInline ? wordOf?.(item) : undefined}
            />
          ))}
        </ul>
      )}
      {items.length === 0 && sending.length === 0 && empty !== null && !mayAdd && (
        <p className={classes.none}>{empty}</p>
      )}
      {sending.map(({ name, part, problem }) => (
        <div key={name} className={classes.sending} role="status">
          {name}
          {problem === undefined ? (
            <Progress percent={Math.round(part * 100)} size="small" />
          ) : (
            <p className={classes.problem}>{problem}</p>
          )}
        </div>
      ))}
      {mayAdd && <FilePickers onPick={(files) => void send(files)} />}
    </div>
  );
}

/** Forms of antd show every file input otherwise. */
const UNSEEN = { display: 'none' } as const;

function FilePickers({ onPick }: { onPick: (files: readonly File[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const taken = (input: HTMLInputElement) => {
    onPick([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <div className={classes.pickers}>
      <input
        ref={files}
        type="file"
        multiple
        style={UNSEEN}
        aria-label="选择附件"
        onChange={({ target }) => taken(target)}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        style={UNSEEN}
        aria-label="拍照上传"
        onChange={({ target }) => taken(target)}
      />
      <Button icon={<PaperClipOutlined />} onClick={() => files.current?.click()}>
        添加附件
      </Button>
      <Button
        icon={<CameraOutlined />}
        className={classes.camera ?? ''}
        onClick={() => camera.current?.click()}
      >
        拍照
      </Button>
      <span className={classes.none}>每个文件不超过50 MB</span>
    </div>
  );
}

const MB = 1_048_576;
const KB = 1_024;
const sizeText = (size: number): string =>
  size >= MB ? `${(size / MB).toFixed(1)} MB` : `${Math.max(1, Math.round(size / KB))} KB`;

interface FileRowProps {
  readonly item: Attachment;
  readonly mayRemove: boolean;
  readonly word: string | undefined;
}

function FileRow({ item, mayRemove, word }: FileRowProps) {
  const { ask } = useReasonDialog();
  const { run } = useAct();
  const href = `/api/attachments/${item.id}/content`;
  const remove = () =>
    ask({
      of: `attachment:${item.id}`,
      title: `移除“${item.name}”`,
      label: '移除的理由',
      help: '移除后不再显示，记录和理由仍保留。',
      okText: '移除',
      danger: true,
      submit: async (reason) => {
        const params = { path: { attachmentId: item.id } };
        const gone = await run('移除附件', () =>
          api.DELETE('/api/attachments/{attachmentId}', { params, body: { reason } }),
        );
        return gone !== undefined;
      },
    });
  return (
    <li className={classes.row}>
      {item.showsInline ? (
        <a href={`${href}?inline=1`} target="_blank" rel="noreferrer" className={classes.thumb}>
          <img src={`${href}?inline=1`} alt={item.name} loading="lazy" width={56} height={56} />
        </a>
      ) : (
        <span className={classes.type} aria-hidden="true">
          {item.name.split('.').pop()?.slice(0, 4).toUpperCase()}
        </span>
      )}
      <span className={classes.text}>
        {word !== undefined && <strong>{word}</strong>}
        <a href={href} download>
          {item.name}
        </a>
        <span className={classes.none}>
          {sizeText(item.size)}，{item.uploadedByName ?? '系统'}，{instantText(item.uploadedAt)}
          {item.revision > 1 && `，第${item.revision}版`}
        </span>
      </span>
      {mayRemove && (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={`移除${item.name}`}
          onClick={() => void remove()}
        />
      )}
    </li>
  );
}
