import { Segmented } from 'antd';
import { useLocation, useNavigate } from 'react-router';

const MODES = [
  { value: '/tasks', label: '清单' },
  { value: '/tasks/calendar', label: '日历' },
  { value: '/tasks/timeline', label: '时间轴' },
];

/** The same tasks as a list, on a calendar or along the year; the filters come along. */
export function ModeLinks() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <Segmented
      aria-label="查看方式"
      options={MODES}
      value={pathname}
      onChange={(path) => void navigate(`${path}${search}`)}
    />
  );
}
