import { Segmented } from 'antd';
import { useState } from 'react';
import { chooseMode, modeChoice, type ModeChoice } from './mode.ts';
import { useChangePreference } from './preferences.ts';

/** Light, dark, or as the system says; in every browser of this person. */
export default function ModePicker() {
  const [choice, setChoice] = useState<ModeChoice>(modeChoice);
  const change = useChangePreference();
  return (
    <Segmented<ModeChoice>
      size="small"
      value={choice}
      onChange={(next) => {
        setChoice(next);
        chooseMode(next);
        change({ key: 'appearance', value: { mode: next } }).catch(() => undefined);
      }}
      options={[
        { value: 'system', label: '随系统' },
        { value: 'light', label: '浅色' },
        { value: 'dark', label: '深色' },
      ]}
    />
  );
}
