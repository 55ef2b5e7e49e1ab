import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { type Answer, queries } from '@/api/index.ts';
import { namedLike } from '../named-like.ts';

type Chosen = number | number[] | null;

interface PersonPickerProps {
  readonly id?: string;
  readonly value?: Chosen;
  readonly onChange?: (chosen: Chosen | undefined) => void;
  readonly several?: boolean | undefined;
  readonly placeholder?: string;
  /** What is chosen, where no label stands beside it. */
  readonly label?: string;
  /** People who hold a post there. */
  readonly organizationId?: number | undefined;
  readonly role?: 'unit_head' | 'liaison' | 'leader' | 'supervisor' | 'approver' | undefined;
}

const HOW_MANY = 100;

const optionOf = ({ id, name, position, roles }: Answer<'PersonAnswer'>) => ({
  value: id,
  label: [name, position ?? roles[0]?.organizationName].filter(Boolean).join('　'),
});

/** People by name, with the post that tells them apart. */
export function PersonPicker({
  id,
  value,
  onChange,
  several,
  placeholder = '输入姓名查找',
  label,
  organizationId,
  role,
}: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isFetching, isPlaceholderData } = queries.useQuery(
    'get',
    '/api/people',
    {
      params: {
        query: {
          limit: HOW_MANY,
          ...(text === '' ? {} : { text }),
          ...(organizationId === undefined ? {} : { organizationId }),
          ...(role === undefined ? {} : { role }),
        },
      },
    },
    { placeholderData: (before) => before },
  );
  const found = data?.items ?? [];
  const unseen = useUnseen(
    data && text === '' ? [value ?? []].flat().filter((one) => found.every((item) => item.id !== one)) : [],
  );
  return (
    <Select<Chosen>
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(several ? { mode: 'multiple' as const } : {})}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen) => onChange?.(chosen ?? undefined)}
      options={[...found.map(optionOf), ...unseen]}
      loading={isFetching}
      allowClear
      showSearch={{ filterOption: isPlaceholderData ? namedLike : false, onSearch: setTyped }}
      placeholder={placeholder}
      notFoundContent={isFetching ? '正在查找…' : '没有找到，换一个姓名试试。'}
      style={{ width: '100%' }}
    />
  );
}

/** Those chosen before and not among those found, such as in a draft that was kept. */
function useUnseen(personIds: readonly number[]) {
  const answers = useQueries({
    queries: personIds.map((personId) =>
      queries.queryOptions('get', '/api/people/{personId}', { params: { path: { personId } } }),
    ),
  });
  return personIds.map((value, at) => {
    const person = answers[at]?.data;
    return person ? optionOf(person) : { value, label: '正在载入…' };
  });
}
