import { Drawer } from 'antd';
import type { ReactNode } from 'react';

interface SideNavigationProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The navigation of a narrow window. */
export default function SideNavigation({ open, onClose, children }: SideNavigationProps) {
  return (
    <Drawer placement="left" size={260} open={open} onClose={onClose} title="三单督办">
      {children}
    </Drawer>
  );
}
