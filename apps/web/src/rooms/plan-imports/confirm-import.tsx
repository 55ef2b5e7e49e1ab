import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import classes from './import-page.module.css';
import { becomingTargets, type Placed } from './outline.ts';
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
  const kept = becomingTargets(outline);
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
          {kept.length}条成为已确认的年度目标，接着可以分解任务；其余{outline.length - kept.length}
          条（舍去的，以及没有自己指标的上级标题）只留存在本次导入中。确认后名称、内容和指标不能再改，牵头单位仍可改。
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
