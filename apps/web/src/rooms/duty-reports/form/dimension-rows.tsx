import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber } from 'antd';
import classes from './form.module.css';
import type { Dimension } from './form-draft.ts';

interface DimensionRowsProps {
  readonly dimensions: readonly Dimension[];
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (dimensions: readonly Dimension[]) => void;
  readonly onAdd: () => void;
}

/** What evaluators give points for. */
export function DimensionRows({ dimensions, faults, onChange, onAdd }: DimensionRowsProps) {
  return (
    <>
      <ol className={classes.rows} aria-label="评议项目">
        {dimensions.map((dimension, index) => {
          const name = `评议项目${index + 1}`;
          const change = (patch: Partial<Dimension>) =>
            onChange(dimensions.with(index, { ...dimension, ...patch }));
          return (
            <li key={dimension.key} className={classes.row}>
              <div className={classes.line}>
                <Input
                  aria-label={`${name}名称`}
                  placeholder="评议项目"
                  value={dimension.name}
                  maxLength={50}
                  onChange={({ target }) => change({ name: target.value })}
                />
                <InputNumber
                  aria-label={`${name}分值`}
                  value={dimension.points}
                  min={1}
                  max={100}
                  precision={0}
                  suffix="分"
                  onChange={(points) => points !== null && change({ points })}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={`删去${name}`}
                  disabled={dimensions.length === 1}
                  onClick={() => onChange(dimensions.toSpliced(index, 1))}
                />
              </div>
              <Input.TextArea
                aria-label={`${name}评分说明`}
                placeholder="评分说明"
                value={dimension.guidance}
                maxLength={1_000}
                autoSize={{ minRows: 1, maxRows: 6 }}
                onChange={({ target }) => change({ guidance: target.value })}
              />
              {faults[dimension.key] !== undefined && (
                <p className={classes.fault} role="alert">
                  {faults[dimension.key]}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <Button icon={<PlusOutlined />} onClick={onAdd}>
        添加评议项目
      </Button>
    </>
  );
}
