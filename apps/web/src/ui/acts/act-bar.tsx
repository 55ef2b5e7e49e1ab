import { EllipsisOutlined } from '@ant-design/icons';
import { Button, Drawer, Dropdown, Grid } from 'antd';
import { useState } from 'react';
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
  const wide = Grid.useBreakpoint().md ?? true;
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
      <Drawer
        open={open !== undefined}
        onClose={() => setOpenKey(undefined)}
        title={open?.label}
        size={wide ? 560 : '92vh'}
        placement={wide ? 'right' : 'bottom'}
        destroyOnHidden
      >
        {open && (
          <ActForm
            key={open.key}
            act={open}
            keptAs={keptAs}
            beside={<Button onClick={() => setOpenKey(undefined)}>先不办</Button>}
            onDone={(answer) => {
              setOpenKey(undefined);
              onDone?.(open.key, answer);
            }}
          />
        )}
      </Drawer>
    </div>
  );
}
