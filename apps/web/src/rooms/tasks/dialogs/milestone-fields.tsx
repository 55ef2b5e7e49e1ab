import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { DayPicker } from '@/ui/day-picker.tsx';
import classes from './dialogs.module.css';

/** 节点 of a task: a name and a day each. */
export function MilestoneFields({ max }: { max?: string }) {
  return (
    <Form.List name="milestones">
      {(fields, { add, remove }) => (
        <div className={classes.rows}>
          {fields.map(({ key, name }) => (
            <div key={key} className={classes.row}>
              <Form.Item
                name={[name, 'name']}
                label="节点"
                rules={[{ required: true, message: '请填写节点名称' }]}
              >
                <Input maxLength={200} placeholder="如：方案印发" />
              </Form.Item>
              <Form.Item
                name={[name, 'dueOn']}
                label="日期"
                rules={[{ required: true, message: '请选择日期' }]}
              >
                <DayPicker {...(max === undefined ? {} : { max })} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label="去掉这个节点"
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>
            增加节点
          </Button>
        </div>
      )}
    </Form.List>
  );
}
