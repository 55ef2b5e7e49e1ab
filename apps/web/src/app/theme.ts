import { type MappingAlgorithm, theme, type ThemeConfig } from 'antd';

export type Mode = 'light' | 'dark';

/** Ink on paper. Red is kept for the red head of documents, the third level and what is overdue. */
const LIGHT = {
  paper: '#faf8f3',
  sheet: '#fffefb',
  raised: '#fffefb',
  spotlight: '#2b3139',
  tint: '#e6ebf1',
  tintAmber: '#f6eedb',
  tintCinnabar: '#f8e9e5',
  tintPine: '#e6f0e8',
  ink: '#1d232b',
  inkSoft: '#525a66',
  line: '#e3ddd0',
  edge: '#cfc8b8',
  indigo: '#264a73',
  cinnabar: '#b0302a',
  amber: '#8a5a00',
  pine: '#2c6a4a',
  slate: '#5d6673',
};

const DARK: typeof LIGHT = {
  paper: '#14171c',
  sheet: '#1b1f26',
  raised: '#22272f',
  spotlight: '#3a414c',
  tint: '#27313f',
  tintAmber: '#352c1a',
  tintCinnabar: '#3a2422',
  tintPine: '#1f3128',
  ink: '#e9e5da',
  inkSoft: '#a9adb5',
  line: '#333943',
  edge: '#474e59',
  indigo: '#86b0e0',
  cinnabar: '#f08578',
  amber: '#e0b155',
  pine: '#7cc29b',
  slate: '#9aa3b0',
};

const FONT =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif";

const inks = (mode: Mode): typeof LIGHT => (mode === 'dark' ? DARK : LIGHT);

/** What antd mixes from the inks itself comes out muddy, and blue in the dark: the inks are meant as they are. */
const exactly =
  (ink: typeof LIGHT): MappingAlgorithm =>
  (seed, mixed = theme.defaultAlgorithm(seed)) => ({
    ...mixed,
    colorPrimary: ink.indigo,
    colorInfo: ink.indigo,
    colorLink: ink.indigo,
    colorError: ink.cinnabar,
    colorWarning: ink.amber,
    colorSuccess: ink.pine,
    colorText: ink.ink,
    colorBgContainer: ink.sheet,
    colorBgElevated: ink.raised,
    colorBgSpotlight: ink.spotlight,
    colorBorder: ink.edge,
    colorBorderDisabled: ink.line,
    colorBorderSecondary: ink.line,
    colorPrimaryBg: ink.tint,
    colorInfoBg: ink.tint,
    colorWarningBg: ink.tintAmber,
    colorErrorBg: ink.tintCinnabar,
    colorSuccessBg: ink.tintPine,
  });

/** The same tokens for both modes; components name tokens, never colours. */
export function themeOf(mode: Mode, { motion }: { readonly motion: boolean }): ThemeConfig {
  const ink = inks(mode);
  return {
    algorithm: [mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm, exactly(ink)],
    cssVar: { key: 'sandan' },
    hashed: false,
    token: {
      colorPrimary: ink.indigo,
      colorInfo: ink.indigo,
      colorLink: ink.indigo,
      colorError: ink.cinnabar,
      colorWarning: ink.amber,
      colorSuccess: ink.pine,
      colorTextBase: ink.ink,
      colorBgBase: ink.sheet,
      colorBgLayout: ink.paper,
      colorTextDescription: ink.inkSoft,
      colorTextTertiary: ink.inkSoft,
      colorTextPlaceholder: ink.slate,
      // On a surface of ink stands what paper is: white by day, night by night.
      colorTextLightSolid: ink.sheet,
      fontFamily: FONT,
      fontSize: 14,
      lineHeight: 1.65,
      borderRadius: 4,
      wireframe: false,
      motion,
      // In the dark a shadow parts nothing; a thin line does.
      ...(mode === 'dark' ? { boxShadowSecondary: `0 0 0 1px ${ink.edge}, 0 8px 24px ${ink.paper}` } : {}),
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Layout: {
        headerBg: ink.sheet,
        siderBg: ink.paper,
        bodyBg: ink.paper,
        headerHeight: 52,
        headerPadding: '0 16px',
      },
      Menu: {
        itemBg: 'transparent',
        activeBarBorderWidth: 0,
        itemHeight: 36,
        itemSelectedBg: ink.tint,
        groupTitleColor: ink.inkSoft,
      },
      Table: { headerBg: ink.paper, headerSplitColor: 'transparent', rowHoverBg: ink.paper },
      Card: { headerFontSize: 15 },
      Button: { primaryColor: ink.sheet, dangerColor: ink.sheet },
      Checkbox: { colorWhite: ink.sheet },
      Tooltip: { colorTextLightSolid: mode === 'dark' ? ink.ink : ink.sheet },
    },
  };
}

/** The inks as CSS variables (`--ink-cinnabar` …), for what antd has no token of its own. */
export const inkVariables = (mode: Mode): Record<string, string> =>
  Object.fromEntries(Object.entries(inks(mode)).map(([name, value]) => [`--ink-${kebab(name)}`, value]));

/** The inks themselves, for canvases that know no CSS variables (charts). */
export const inkOf = inks;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
