import { Input } from 'antd';
import type { Problem } from '@/api/index.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import classes from './target-form.module.css';
import { emptyIndicator, IndicatorRows } from './indicator-rows.tsx';
import type { Indicator } from './indicator-words.ts';

export interface TargetText {
  readonly title: string;
  readonly summary: string;
  readonly leadUnitId: number | null;
  readonly indicators: readonly Indicator[];
}

interface Props {
  readonly value: TargetText;
  readonly onChange: (next: TargetText) => void;
  readonly problem?: Problem | undefined;
}

/** What a target says: used for a new one and for a draft. */
export function TargetForm({ value, onChange, problem }: Props) {
  const change = (patch: Partial<TargetText>) => onChange({ ...value, ...patch });
  const error = (field: string) =>
    problem?.of(field) && (
      <span className={classes.error} role="alert">
        {problem.of(field)}
      </span>
    );
  return (
    <div className={classes.form}>
      <label className={classes.field}>
        <span>名称</span>
        <Input
          value={value.title}
          maxLength={200}
          onChange={({ target }) => change({ title: target.value })}
        />
        {error('title')}
      </label>
      <label className={classes.field}>
        <span>内容</span>
        <Input.TextArea
          value={value.summary}
          maxLength={20_000}
          autoSize={{ minRows: 4, maxRows: 14 }}
          onChange={({ target }) => change({ summary: target.value })}
        />
        {error('summary')}
      </label>
      <div className={classes.field}>
        <span>牵头单位（可不填）</span>
        <OrganizationPicker
          label="牵头单位"
          value={value.leadUnitId}
          onChange={(leadUnitId) => change({ leadUnitId: leadUnitId ?? null })}
        />
      </div>
      <div className={classes.field}>
        <span>指标（可不填）</span>
        <IndicatorRows
          value={value.indicators}
          onChange={(indicators) => change({ indicators })}
          empty={emptyIndicator}
        />
        {error('indicators')}
      </div>
    </div>
  );
}

/** The rows that say something. */
export const filledIn = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(({ name }) => name.trim() !== '');
