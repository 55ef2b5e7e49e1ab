import { Select } from 'antd';
import { choices } from '@/ui/choices.ts';
import { type Asked, LEVELS } from './asked.ts';
import { KIND_OPTIONS, SOURCE_OPTIONS } from './narrowing.ts';

type Narrowed = Pick<Asked, 'level' | 'source' | 'kind'>;

interface Props {
  readonly asked: Narrowed;
  readonly onChange: (next: { readonly [Name in keyof Narrowed]?: Narrowed[Name] | null }) => void;
}

const LEVEL_OPTIONS = choices(LEVELS);

/** What narrows the figures beside the year, the office and the unit. */
export function Narrowing({ asked: { level, source, kind }, onChange }: Props) {
  return (
    <>
      <Select
        allowClear
        aria-label="层级"
        placeholder="全部层级"
        value={level ?? null}
        options={LEVEL_OPTIONS}
        onChange={(next) => onChange({ level: next ?? null })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="来源"
        placeholder="全部来源"
        popupMatchSelectWidth={false}
        value={source ?? null}
        options={SOURCE_OPTIONS}
        onChange={(next) => onChange({ source: next ?? null })}
      />
      <Select
        allowClear
        aria-label="文种"
        placeholder="全部文种"
        popupMatchSelectWidth={false}
        value={kind ?? null}
        options={KIND_OPTIONS}
        onChange={(next) => onChange({ kind: next ?? null })}
      />
    </>
  );
}
