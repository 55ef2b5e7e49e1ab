import { Button } from 'antd';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import type { Draft } from '../outline.ts';
import classes from './draft-editor.module.css';

interface Props {
  readonly draft: Draft;
  readonly disabled: boolean;
  readonly onChoose: (unitId: number | null) => void;
}

interface Reason {
  readonly rule: string;
  readonly words: readonly string[];
}

/** What the suggestion rests on, in the words of the item. */
const reasonsText = (reasons: unknown): string =>
  (Array.isArray(reasons) ? (reasons as Reason[]) : [])
    .map(({ rule, words }) =>
      rule === 'named-in-text' ? `原文写明“${words.join('”“')}”` : `提到“${words.join('”“')}”`,
    )
    .join('，');

/** The unit in the lead: suggestions with what they rest on, or any other. */
export function LeadPicker({ draft, disabled, onChoose }: Props) {
  const offered = draft.leadSuggestions.slice(0, 3);
  const { leadUnitId: id, leadUnitName: name } = draft;
  const known = id !== null && name !== null ? [{ id, name }] : [];
  return (
    <>
      <OrganizationPicker
        label="牵头单位"
        value={draft.leadUnitId}
        known={known}
        disabled={disabled}
        onChange={(unitId) => onChoose(unitId ?? null)}
      />
      {!disabled && offered.length > 0 && (
        <ul className={classes.suggestions} aria-label="牵头单位建议">
          {offered.map(({ unitId, unitName, reasons }) => (
            <li key={unitId}>
              <Button
                size="small"
                {...(unitId === draft.leadUnitId ? { type: 'primary' as const, ghost: true } : {})}
                aria-pressed={unitId === draft.leadUnitId}
                onClick={() => onChoose(unitId)}
              >
                {unitName}
              </Button>
              <span className={classes.because}>{reasonsText(reasons)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
