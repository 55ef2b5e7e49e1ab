import { EllipsisOutlined } from '@ant-design/icons';
import { Button, Drawer, Dropdown, Grid, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import classes from './acts.module.css';
import { ActForm } from './act-form.tsx';
import type { Act } from './model.ts';

interface ActBarProps {
  readonly acts: readonly Act[];
  /** Such as `notice.12`: under it what is typed is kept. */
  readonly keptAs: string;
  readonly onDone?: (key: string, answer: unknown) => void;
}

/** What can be done now: the next act first and one press away, rare ones behind 更多. */
export function ActBar({ acts, keptAs, onDone }: ActBarProps) {
  const [openKey, setOpenKey] = useState<string>();
  const close = () => setOpenKey(undefined);
  const open = acts.find(({ key }) => key === openKey);
  const [first, ...others] = acts.filter(({ rare }) => !rare);
  const rare = acts.filter(({ rare }) => rare);
  if (acts.length === 0) return null;
  return (
    <div className={`${classes.bar} no-print`} role="group" aria-label="可以办理">
      {first && (
        <Button type="primary" danger={first.danger ?? false} onClick={() => setOpenKey(first.key)}>
          {first.label}
        </Button>
      )}
      {others.map(({ key, label }) => (
        <Button key={key} onClick={() => setOpenKey(key)}>
          {label}
        </Button>
      ))}
      {rare.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rare.map(({ key, label, danger }) => ({ key, label, danger: danger ?? false })),
            onClick: ({ key }) => setOpenKey(key),
          }}
        >
          <Button icon={<EllipsisOutlined />}>更多</Button>
        </Dropdown>
      )}
      {open && (
        <ActDialog act={open} onClose={close}>
          <ActForm
            key={open.key}
            act={open}
            keptAs={keptAs}
            beside={<Button onClick={close}>先不办</Button>}
            onDone={(answer) => {
              close();
              onDone?.(open.key, answer);
            }}
          />
        </ActDialog>
      )}
    </div>
  );
}

/** A form stands beside the record; what asks for nothing is said in the middle of the page. */
function ActDialog({ act, onClose, children }: { act: Act; onClose: () => void; children: ReactNode }) {
  const wide = Grid.useBreakpoint().md ?? true;
  if (act.fields.length === 0) {
    return (
      <Modal open title={act.label} onCancel={onClose} footer={null} destroyOnHidden>
        {children}
      </Modal>
    );
  }
  return (
    <Drawer
      open
      onClose={onClose}
      title={act.label}
      size={wide ? 560 : '92vh'}
      placement={wide ? 'right' : 'bottom'}
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
