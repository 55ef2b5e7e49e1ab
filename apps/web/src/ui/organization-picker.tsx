import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { queries } from '@/api/index.ts';
import { namedLike } from './named-like.ts';

interface Common {
  readonly id?: string;
  readonly kind?: 'office' | 'unit' | undefined;
  readonly placeholder?: string;
  /** Names of those chosen already, where the page has them: they show at once. */
  readonly known?: readonly { readonly id: number; readonly name: string }[];
  /** What is chosen, where no label stands beside it. */
  readonly label?: string;
  readonly width?: number | string;
  readonly disabled?: boolean;
  /** Never offered, such as the organisation that is to go into another. */
  readonly without?: readonly number[] | undefined;
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
const FRESH_MS = 60_000;

/** One organisation or several, found by a part of their names. */
export function OrganizationPicker(props: One | Many) {
  const { id, kind, placeholder = '输入名称查找', known = [], label, width = '100%' } = props;
  const { disabled = false, without = [] } = props;
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isFetching, isPlaceholderData } = queries.useQuery(
    'get',
    '/api/organizations',
    { params: { query: { limit: MOST, ...(kind ? { kind } : {}), ...(text === '' ? {} : { text }) } } },
    { staleTime: FRESH_MS, placeholderData: (before) => before },
  );
  const names = new Map([...known, ...(data?.items ?? [])].map((one) => [one.id, one.name]));
  const chosen = props.many ? undefined : (props.value ?? undefined);
  const name = useNameOf(chosen === undefined || names.has(chosen) || !data ? undefined : chosen);
  if (chosen !== undefined && !names.has(chosen)) names.set(chosen, name ?? '正在载入…');
  const shared = {
    ...(id === undefined ? {} : { id }),
    showSearch: { filterOption: isPlaceholderData ? namedLike : false, onSearch: setTyped },
    allowClear: true,
    disabled,
    placeholder,
    loading: isFetching,
    style: { width },
    popupMatchSelectWidth: 360,
    options: [...names]
      .filter(([value]) => !without.includes(value))
      .map(([value, title]) => ({ value, label: title })),
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

/** Of one that was chosen before and is not among those found, such as by an address sent by a colleague. */
function useNameOf(organizationId: number | undefined): string | undefined {
  const { data } = queries.useQuery(
    'get',
    '/api/organizations/{organizationId}',
    { params: { path: { organizationId: organizationId ?? 0 } } },
    { enabled: organizationId !== undefined, staleTime: FRESH_MS },
  );
  return data?.name;
}
