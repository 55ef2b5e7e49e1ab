import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { PageLoading } from './page-loading.tsx';

interface RecordDrawerProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** CSS pixels; never wider than the window. */
  readonly width?: number;
  /** The record above or below in the list. */
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  /** Such as a link to the record's own page. */
  readonly extra?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A record beside its list: the place in the list is kept. */
export function RecordDrawer({
  open,
  title,
  onClose,
  width = 720,
  onPrevious,
  onNext,
  extra,
  footer,
  children,
}: RecordDrawerProps) {
  return (
    <Drawer
      open={open}
      title={title}
      onClose={onClose}
      size={Math.min(width, window.innerWidth)}
      mask={false}
      destroyOnHidden
      footer={footer}
      extra={
        <>
          {onPrevious && (
            <Button type="text" icon={<ArrowUpOutlined />} aria-label="上一条" onClick={onPrevious} />
          )}
          {onNext && <Button type="text" icon={<ArrowDownOutlined />} aria-label="下一条" onClick={onNext} />}
          {extra}
        </>
      }
    >
      <Suspense fallback={<PageLoading />}>{children}</Suspense>
    </Drawer>
  );
}
