import { EditOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { Link } from 'react-router';
import { useMay } from '@/app/session.ts';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { Board } from './board.tsx';
import { NoticeFilters } from './notice-filters.tsx';
import { NoticeList } from './notice-list.tsx';
import { NOTICE_FILTERS } from './query.ts';

/** 三单: what has been written, and what each waits for. */
export function Component() {
  const may = useMay();
  const filters = useFilters(NOTICE_FILTERS);
  const { view = 'board' } = filters.values;
  return (
    <>
      <PageHead
        title="三单"
        sub={`提醒、约谈、督察文书，${view === 'board' ? '按等谁办理排列' : '最新的在前'}。`}
        actions={
          may('notices.review') && (
            <Link to="/notices/new">
              <Button icon={<EditOutlined />} tabIndex={-1}>
                人工拟发
              </Button>
            </Link>
          )
        }
      />
      <PageBody>
        <NoticeFilters filters={filters}>
          <Segmented<'board' | 'list'>
            aria-label="显示方式"
            value={view}
            onChange={(next) =>
              filters.set({ view: next, ...(next === 'board' ? { level: null, status: null } : {}) })
            }
            options={[
              { value: 'board', label: '看板' },
              { value: 'list', label: '清单' },
            ]}
          />
        </NoticeFilters>
        {view === 'board' ? <Board filters={filters.values} /> : <NoticeList filters={filters.values} />}
      </PageBody>
    </>
  );
}
