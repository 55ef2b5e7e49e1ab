import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import classes from './import-page.module.css';
import type { Placed } from './outline.ts';
import type { Import, ImportDesk } from './sheet.ts';

interface Props {
  readonly sheet: Import;
  readonly outline: readonly Placed[];
  readonly desk: ImportDesk;
}

/** Before drafts become targets: how many they are, and what is still open about them. */
export function ConfirmImport({ sheet, outline, desk }: Props) {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const kept = outline.filter(({ draft }) => draft.state === 'kept');
  const doubtful = kept.filter(({ draft }) => draft.doubts.length > 0);
  const leaderless = kept.filter(({ draft, hasChildren }) => !hasChildren && draft.leadUnitId === null);
  const confirm = async () => {
    const targetIds = await desk.confirm();
    if (!targetIds) return;
    setOpen(false);
    void navigate(`/targets?reportId=${sheet.reportId}`);
  };
  return (
    <>
      <Button type="primary" disabled={kept.length === 0} onClick={() => setOpen(true)}>
        确认 {kept.length} 条
      </Button>
      <Modal
        open={open}
        title={`确认${sheet.planYear}年度目标`}
        okText="确认成为目标"
        cancelText="再核对"
        confirmLoading={desk.busy}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <p>
          保留的 {kept.length} 条成为年度目标的草稿，舍去的 {outline.length - kept.length}{' '}
          条只留存在本次导入中。确认后条目不能再改，目标仍可修改。
        </p>
        <OpenPoints title={`${doubtful.length}条还有存疑`} rows={doubtful} />
        <OpenPoints title={`${leaderless.length}条没有定牵头单位，可以在目标中补`} rows={leaderless} />
      </Modal>
    </>
  );
}

function OpenPoints({ title, rows }: { title: string; rows: readonly Placed[] }) {
  if (rows.length === 0) return null;
  return (
    <details className={classes.points}>
      <summary>{title}</summary>
      <ul>
        {rows.map(({ draft, number }) => (
          <li key={draft.id}>
            {number}　{draft.title}
          </li>
        ))}
      </ul>
    </details>
  );
}
