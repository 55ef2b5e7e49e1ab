import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import type { ListColumn } from './list-types.ts';
import classes from './list-table.module.css';
import type { Columns } from './use-columns.ts';

interface ColumnChooserProps<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly choice: Columns<Row>;
}

export function ColumnChooser<Row>({ columns, choice }: ColumnChooserProps<Row>) {
  const content = (
    <div className={classes.chooser}>
      {columns.map(({ key, title, always = false }) => (
        <Checkbox
          key={key}
          checked={choice.isShown(key)}
          disabled={always}
          onChange={() => choice.toggle(key)}
        >
          {title}
        </Checkbox>
      ))}
      <Button type="link" size="small" onClick={choice.reset}>
        恢复默认
      </Button>
    </div>
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title="显示哪些列">
      <Button type="text" size="small" icon={<SettingOutlined />} aria-label="选择显示的列" />
    </Popover>
  );
}
