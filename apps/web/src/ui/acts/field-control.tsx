import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { OrganizationPicker } from '../organization-picker.tsx';
import { DayInput } from './day-input.tsx';
import type { ActField } from './model.ts';
import { PersonPicker } from './pickers.tsx';

const PARAGRAPH = 4_000;
const FEW = 3;

interface ControlProps {
  readonly field: Exclude<ActField, { kind: 'rows' }>;
  // What antd's Form.Item hands to its child.
  readonly id?: string;
  readonly value?: never;
  readonly onChange?: (value: unknown) => void;
}

/** The control of a field: it takes what Form.Item hands it. */
export function FieldControl({ field, ...given }: ControlProps) {
  switch (field.kind) {
    case 'line':
      return <Input maxLength={field.max ?? 200} placeholder={field.placeholder} {...given} />;
    case 'paragraph':
      return (
        <Input.TextArea
          maxLength={field.max ?? PARAGRAPH}
          autoSize={{ minRows: field.rows ?? FEW, maxRows: 14 }}
          placeholder={field.placeholder}
          {...given}
        />
      );
    case 'lines':
      return <LinesInput rows={field.rows ?? FEW} placeholder={field.placeholder} {...given} />;
    case 'day':
      return <DayInput {...given} />;
    case 'time':
      return <Input type="time" step={300} style={{ width: 160 }} {...given} />;
    case 'number':
      return (
        <InputNumber
          {...(field.min === undefined ? {} : { min: field.min })}
          {...(field.max === undefined ? {} : { max: field.max })}
          suffix={field.unit}
          style={{ width: 160 }}
          {...given}
        />
      );
    case 'flag': {
      const { id, value, onChange } = given;
      return (
        <Checkbox
          {...(id === undefined ? {} : { id })}
          checked={value === true}
          onChange={(e) => onChange?.(e.target.checked)}
        >
          {field.label}
        </Checkbox>
      );
    }
    case 'choice':
      if (!field.several && field.options.length <= FEW) {
        return <Radio.Group options={[...field.options]} {...given} />;
      }
      return (
        <Select
          {...(field.several ? { mode: 'multiple' as const } : {})}
          allowClear={!field.required}
          options={[...field.options]}
          placeholder="请选择"
          {...given}
        />
      );
    case 'person':
      return (
        <PersonPicker
          organizationId={field.organizationId}
          role={field.role}
          several={field.several}
          {...given}
        />
      );
    case 'organization':
      return field.several ? (
        <OrganizationPicker many kind={field.of} {...given} />
      ) : (
        <OrganizationPicker kind={field.of} without={field.without} {...given} />
      );
  }
}

interface LinesInputProps {
  readonly id?: string;
  readonly rows: number;
  readonly placeholder: string | undefined;
  readonly value?: readonly string[];
  readonly onChange?: (lines: string[]) => void;
}

function LinesInput({ rows, value, onChange, placeholder, ...rest }: LinesInputProps) {
  return (
    <Input.TextArea
      autoSize={{ minRows: rows, maxRows: 14 }}
      placeholder={placeholder ?? '一行写一条'}
      value={(value ?? []).join('\n')}
      onChange={({ target }) => onChange?.(target.value === '' ? [] : target.value.split('\n'))}
      {...rest}
    />
  );
}
