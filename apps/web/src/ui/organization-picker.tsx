import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { queries } from '@/api/index.ts';

interface Common {
  readonly id?: string;
  readonly kind?: 'office' | 'unit';
  readonly placeholder?: string;
  /** Names of those chosen already, where they may not be among the first found. */
  readonly known?: readonly { readonly id: number; readonly name: string }[];
  readonly label?: string;
  readonly width?: number | string;
}

interface One extends Common {
  readonly many?: false;
  readonly value?: number | null | undefined;
  readonly onChange?: (id: number | undefined) => void;
}

interface Many extends Common {
  readonly many: true;
  readonly value?: readonly number[] | undefined;
  readonly onChange?: (ids: number[]) => void;
}

const MOST = 200;

/** One organisation or several, found by a part of their names. */
export function OrganizationPicker(props: One | Many) {
  const { id, kind, placeholder = '输入名称查找', known = [], label, width = '100%' } = props;
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = queries.useQuery(
    'get',
    '/api/organizations',
    { params: { query: { limit: MOST, ...(kind ? { kind } : {}), ...(text === '' ? {} : { text }) } } },
    { staleTime: 60_000, placeholderData: (before) => before },
  );
  const names = new Map([...known, ...(data?.items ?? [])].map((one) => [one.id, one.name]));
  const shared = {
    ...(id === undefined ? {} : { id }),
    showSearch: { filterOption: false, onSearch: setTyped },
    allowClear: true,
    placeholder,
    loading: isFetching,
    style: { width },
    popupMatchSelectWidth: 360,
    options: [...names].map(([value, name]) => ({ value, label: name })),
    notFoundContent: isFetching ? '正在查找…' : '没有找到，换一个词试试。',
    ...(label === undefined ? {} : { 'aria-label': label }),
  };
  if (props.many) {
    return (
      <Select<number[]>
        {...shared}
        mode="multiple"
        value={[...(props.value ?? [])]}
        onChange={(ids) => props.onChange?.(ids)}
      />
    );
  }
  return (
    <Select<number>
      {...shared}
      value={props.value ?? null}
      onChange={(one: number | undefined) => props.onChange?.(one)}
    />
  );
}
