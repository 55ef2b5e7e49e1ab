import { Select } from 'antd';
import { useState } from 'react';
import { queries } from '@/api/index.ts';

interface Props {
  readonly id?: string;
  readonly value: number | null | undefined;
  /** Shown until the list of units has come. */
  readonly name?: string | null;
  readonly onChange: (unitId: number | null) => void;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly kind?: 'unit' | 'office';
  readonly exclude?: readonly number[];
}

const PAGE = 100;

/** One organisation, found by typing a part of its name. */
export function UnitSelect({
  id,
  value,
  name,
  onChange,
  label = '单位',
  placeholder = '输入单位名称查找',
  disabled,
  kind,
  exclude = [],
}: Props) {
  const [text, setText] = useState('');
  const { data, isFetching } = queries.useQuery(
    'get',
    '/api/organizations',
    {
      params: {
        query: { limit: PAGE, ...(kind && { kind }), ...(text.trim() !== '' && { text: text.trim() }) },
      },
    },
    { placeholderData: (before) => before },
  );
  const found = (data?.items ?? []).filter((unit) => !exclude.includes(unit.id));
  const options = found.map((unit) => ({ value: unit.id, label: unit.name }));
  if (typeof value === 'number' && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: name ?? `单位${value}` });
  }
  return (
    <Select
      {...(id !== undefined && { id })}
      aria-label={label}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      loading={isFetching}
      value={value ?? null}
      placeholder={placeholder}
      disabled={disabled ?? false}
      options={options}
      notFoundContent={isFetching ? '正在查找…' : '没有找到这样的单位'}
      onChange={(unitId: number | null | undefined) => onChange(unitId ?? null)}
    />
  );
}
