import { Select } from 'antd';
import { useState } from 'react';
import { queries } from '@/api/index.ts';

type Chosen = number | number[] | null;

interface PickerProps {
  readonly id?: string;
  readonly value?: Chosen;
  readonly onChange?: (chosen: Chosen | undefined) => void;
  readonly several?: boolean | undefined;
  readonly placeholder?: string;
  /** What is chosen, where no label stands beside it. */
  readonly label?: string;
}

const HOW_MANY = 100;

interface PersonPickerProps extends PickerProps {
  readonly organizationId?: number | undefined;
  readonly role?: 'unit_head' | 'liaison' | 'leader' | 'supervisor' | 'approver' | undefined;
}

/** People by name, with the post that tells them apart. */
export function PersonPicker({ organizationId, role, ...picker }: PersonPickerProps) {
  const [text, setText] = useState('');
  const { data, isFetching } = queries.useQuery('get', '/api/people', {
    params: {
      query: {
        limit: HOW_MANY,
        ...(text === '' ? {} : { text }),
        ...(organizationId === undefined ? {} : { organizationId }),
        ...(role === undefined ? {} : { role }),
      },
    },
  });
  const options = (data?.items ?? []).map(({ id, name, position, roles }) => ({
    value: id,
    label: [name, position ?? roles[0]?.organizationName].filter(Boolean).join('　'),
  }));
  return <Picker {...picker} options={options} loading={isFetching} onText={setText} what="姓名" />;
}

/** 督办机构 and 责任单位 by name. */
export function OrganizationPicker({
  of,
  ...picker
}: PickerProps & { readonly of?: 'office' | 'unit' | undefined }) {
  const [text, setText] = useState('');
  const { data, isFetching } = queries.useQuery('get', '/api/organizations', {
    params: {
      query: { limit: HOW_MANY, ...(of === undefined ? {} : { kind: of }), ...(text === '' ? {} : { text }) },
    },
  });
  const options = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <Picker {...picker} options={options} loading={isFetching} onText={setText} what="单位名称" />;
}

interface OptionsPickerProps extends PickerProps {
  readonly options: { readonly value: number; readonly label: string }[];
  readonly loading: boolean;
  readonly onText: (text: string) => void;
  readonly what: string;
}

function Picker({
  id,
  value,
  onChange,
  several,
  placeholder,
  label,
  options,
  loading,
  onText,
  what,
}: OptionsPickerProps) {
  return (
    <Select<Chosen>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(several ? { mode: 'multiple' as const } : {})}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen) => onChange?.(chosen ?? undefined)}
      options={options}
      loading={loading}
      allowClear
      showSearch={{ filterOption: false, onSearch: onText }}
      placeholder={placeholder ?? `输入${what}查找`}
      notFoundContent={loading ? '正在查找……' : `没有找到，请换一个${what}`}
      style={{ width: '100%' }}
    />
  );
}
