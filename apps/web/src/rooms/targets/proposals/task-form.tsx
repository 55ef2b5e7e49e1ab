import { Button, Checkbox, Input, Select } from 'antd';
import { DayInput } from '@/ui/acts/index.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import type { ProposedTask } from './proposed-tasks.ts';
import classes from './proposals.module.css';

const CYCLES = [
  { value: 'none' as const, label: '不定期填报' },
  { value: 'monthly' as const, label: '每月填报' },
  { value: 'quarterly' as const, label: '每季度填报' },
];

interface Props {
  readonly task: ProposedTask;
  readonly number: number;
  readonly leads: readonly { readonly value: number; readonly label: string }[];
  readonly onChange: (patch: Partial<ProposedTask>) => void;
}

/** One proposed task: what, who, by when. */
export function TaskForm({ task, number, leads, onChange }: Props) {
  return (
    <div className={classes.task}>
      <Checkbox
        aria-label={`采纳第${number}项`}
        checked={task.chosen}
        onChange={({ target }) => onChange({ chosen: target.checked })}
      />
      <div className={classes.fields}>
        <Input
          aria-label="任务名称"
          placeholder="任务名称"
          value={task.title}
          maxLength={200}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        {task.chosen && (
          <>
            {task.remarks.map((remark) => (
              <p key={remark} className={classes.remark}>
                <span className={classes.flag}>疑</span>
                {remark}
              </p>
            ))}
            <Input.TextArea
              aria-label="要求"
              placeholder="要求"
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={task.measure}
              onChange={({ target }) => onChange({ measure: target.value })}
            />
            <div className={classes.line}>
              <label>
                <span>牵头单位</span>
                <OrganizationPicker
                  label="牵头单位"
                  value={task.leadUnitId}
                  known={leads.map(({ value: id, label: name }) => ({ id, name }))}
                  onChange={(leadUnitId) => onChange({ leadUnitId: leadUnitId ?? null })}
                />
              </label>
              <label>
                <span>配合单位（可不填）</span>
                <OrganizationPicker
                  many
                  value={task.cooperatingUnitIds}
                  onChange={(cooperatingUnitIds) => onChange({ cooperatingUnitIds })}
                />
              </label>
              <label>
                <span>期限</span>
                <DayInput value={task.dueOn} onChange={(dueOn) => onChange({ dueOn: dueOn ?? null })} />
              </label>
              <label>
                <span>填报</span>
                <Select
                  value={task.reportingCycle}
                  options={CYCLES}
                  onChange={(reportingCycle) => onChange({ reportingCycle })}
                />
              </label>
            </div>
            <Milestones task={task} onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
}

function Milestones({ task: { milestones }, onChange }: Pick<Props, 'task' | 'onChange'>) {
  const change = (index: number, patch: Partial<(typeof milestones)[number]>) =>
    onChange({ milestones: milestones.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  return (
    <div className={classes.milestones}>
      {milestones.map((milestone, index) => (
        <div key={index} className={classes.milestone}>
          <Input
            aria-label={`节点${index + 1}`}
            value={milestone.name}
            maxLength={200}
            onChange={({ target }) => change(index, { name: target.value })}
          />
          <DayInput value={milestone.dueOn} onChange={(dueOn) => dueOn && change(index, { dueOn })} />
          <Button
            type="text"
            onClick={() => onChange({ milestones: milestones.filter((_, at) => at !== index) })}
          >
            删去
          </Button>
        </div>
      ))}
    </div>
  );
}
