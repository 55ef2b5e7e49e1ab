import { Alert, Button } from 'antd';
import { instantText } from '@/ui/day-text.tsx';
import classes from './reports.module.css';
import type { useDraft } from './use-draft.ts';

type Draft = ReturnType<typeof useDraft>;

/** Where what is typed is kept, and since when. */
export function DraftState({ saved, keptAt, problem, theirs }: Draft) {
  const local = keptAt === undefined ? '' : `（${clock(keptAt)}）`;
  if (problem && !theirs) {
    return (
      <span className={classes.late}>
        已保存在本机{local}，还没有存到系统：{problem.message}
      </span>
    );
  }
  if (saved.at !== null)
    return <span className={classes.soft}>草稿已自动保存（{instantText(saved.at)}）</span>;
  return (
    <span className={classes.soft}>{keptAt === undefined ? '草稿随写随存' : `已保存在本机${local}`}</span>
  );
}

const clock = (iso: string): string => new Date(iso).toTimeString().slice(0, 5);

/** Somebody of the same unit wrote meanwhile, or the person did on another device: both texts are there to choose from. */
export function TwoTexts({ theirs, settle }: Draft) {
  if (!theirs) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={`这份草稿在别处改过${theirs.savedAt === null ? '' : `（${instantText(theirs.savedAt)}）`}，您写的还在下面。`}
      description={
        <>
          <p className={classes.quote}>{theirs.body || '（别处的草稿没有文字）'}</p>
          <div className={classes.line}>
            <Button onClick={() => settle('mine')}>用我写的</Button>
            <Button onClick={() => settle('theirs')}>用别处的</Button>
          </div>
        </>
      }
    />
  );
}
