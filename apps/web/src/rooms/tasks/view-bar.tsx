import { DeleteOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useReasonDialog } from '@/ui/reason-dialog.tsx';
import { useViews, viewOf } from './views.ts';

/** Saved views: opened, kept under a name, taken away. */
export function ViewBar() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { views, save, remove } = useViews();
  const { ask } = useReasonDialog();
  const here = viewOf(search);
  const current = views.find((view) => view.search === here);
  const keep = async () => {
    await ask({
      of: 'task-views',
      title: '保存当前视图',
      label: '视图名称',
      help: '筛选、排序、分组和列都保存在您的账号里，换一台电脑也在。把地址发给同事，对方打开的是同一个视图。',
      okText: '保存',
      max: 20,
      submit: (name) =>
        save({ name, search: here }).then(
          () => true,
          () => false,
        ),
    });
  };
  const items = [
    ...views.map((view) => ({
      key: view.key,
      label: (
        <span style={{ display: 'flex', gap: 24, justifyContent: 'space-between' }}>
          {view.name}
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`删除视图${view.name}`}
            onClick={(event) => {
              event.stopPropagation();
              remove(view).catch(() => undefined);
            }}
          />
        </span>
      ),
      onClick: () => void navigate(`/tasks?${view.search}`),
    })),
    ...(views.length > 0 ? [{ type: 'divider' as const }] : []),
    { key: 'save', label: '保存当前视图…', onClick: () => void keep() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button>
        {current ? `视图：${current.name}` : '我的视图'} <DownOutlined />
      </Button>
    </Dropdown>
  );
}
