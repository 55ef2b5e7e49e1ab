import { Form, InputNumber } from 'antd';
import { useCalendar } from '@/ui/calendar.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import classes from './reports.module.css';
import { promiseText, type IndicatorPromise, type Reading } from './words.ts';

interface ReadingFieldsProps {
  readonly indicators: readonly IndicatorPromise[];
  readonly readings: readonly Reading[];
  readonly onChange: (readings: readonly Reading[]) => void;
}

/** 指标数值: the last figures stand there already. */
export function ReadingFields({ indicators, readings, onChange }: ReadingFieldsProps) {
  const { today } = useCalendar();
  const set = (indicator: IndicatorPromise, patch: Partial<Reading> | null) => {
    const others = readings.filter(({ indicatorId }) => indicatorId !== indicator.id);
    if (patch === null) return onChange(others);
    const before = readings.find(({ indicatorId }) => indicatorId === indicator.id);
    const blank = { indicatorId: indicator.id, value: 0, unit: indicator.unit, asOfOn: today };
    onChange([...others, { ...blank, ...before, ...patch }]);
  };
  return indicators.map((indicator) => {
    const reading = readings.find(({ indicatorId }) => indicatorId === indicator.id);
    const compares = indicator.op === 'up' || indicator.op === 'down';
    const suffix = indicator.unit === null ? {} : { suffix: indicator.unit };
    return (
      <div
        key={indicator.id}
        role="group"
        aria-labelledby={`indicator-${indicator.id}`}
        className={classes.reading}
      >
        <div id={`indicator-${indicator.id}`} className={classes.readingName}>
          {indicator.name}
          <span className={classes.soft}>要求{promiseText(indicator)}</span>
        </div>
        <div className={classes.readingRow}>
          <Form.Item label="数值" htmlFor={`value-${indicator.id}`}>
            <InputNumber
              id={`value-${indicator.id}`}
              inputMode="decimal"
              {...suffix}
              value={reading?.value ?? null}
              onChange={(value) => set(indicator, value === null ? null : { value })}
            />
          </Form.Item>
          {compares && (
            <Form.Item label="上年同期" htmlFor={`previous-${indicator.id}`}>
              <InputNumber
                id={`previous-${indicator.id}`}
                inputMode="decimal"
                {...suffix}
                disabled={!reading}
                value={reading?.previous ?? null}
                onChange={(previous) => set(indicator, { previous })}
              />
            </Form.Item>
          )}
          <Form.Item label="截止日期" htmlFor={`asOf-${indicator.id}`}>
            <DayPicker
              id={`asOf-${indicator.id}`}
              max={today}
              allowClear={false}
              value={reading?.asOfOn ?? null}
              onChange={(asOfOn) => reading && asOfOn && set(indicator, { asOfOn })}
            />
          </Form.Item>
        </div>
      </div>
    );
  });
}
