import type { ReactNode } from 'react';
import classes from './light.module.css';

/** Each light has its own shape, so that it is read without its colour. */
const LIGHTS = {
  normal: ['正常', 'pine', <circle key="shape" cx="6" cy="6" r="4.2" />],
  near: ['临期', 'amber', <path key="shape" d="M6 1.4 11 10.4H1z" />],
  overdue: ['逾期', 'cinnabar', <rect key="shape" x="1.8" y="1.8" width="8.4" height="8.4" />],
  suspended: ['中止', 'slate', <path key="shape" d="M2.6 1.8h2.3v8.4H2.6zM7.1 1.8h2.3v8.4H7.1z" />],
  done: ['完成', 'pine', <path key="shape" className={classes.stroke} d="M1.6 6.4 4.7 9.4 10.4 2.6" />],
  withdrawn: [
    '撤销',
    'slate',
    <path key="shape" className={classes.stroke} d="M2.4 2.4l7.2 7.2M9.6 2.4 2.4 9.6" />,
  ],
} as const satisfies Readonly<Record<string, readonly [string, Ink, ReactNode]>>;

type Ink = 'pine' | 'amber' | 'cinnabar' | 'slate';
export type LightName = keyof typeof LIGHTS;

export const LIGHT_NAMES = Object.keys(LIGHTS) as LightName[];
export const lightWord = (light: LightName): string => LIGHTS[light][0];
/** The light's ink as a CSS value. */
export const lightInk = (light: LightName): string => `var(--ink-${LIGHTS[light][1]})`;

interface LightProps {
  readonly light: LightName;
  /** Instead of the usual word; `null` leaves the shape alone, and the word to who cannot see it. */
  readonly word?: string | null;
}

/** 亮灯: shape, word and colour. */
export function Light({ light, word }: LightProps) {
  const [usual, ink, shape] = LIGHTS[light];
  return (
    <span className={classes.light} style={{ color: `var(--ink-${ink})` }}>
      <svg viewBox="0 0 12 12" className={classes.shape} role={word === null ? 'img' : 'presentation'}>
        {word === null && <title>{usual}</title>}
        {shape}
      </svg>
      {word !== null && <span>{word ?? usual}</span>}
    </span>
  );
}
