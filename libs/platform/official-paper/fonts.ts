import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Typeface, TYPEFACES } from '#domain/official-document';

/** Which families set what: the office's own first, then the open ones; the last has the rare characters. */
export interface PaperFonts {
  readonly families: Readonly<Record<Typeface, readonly string[]>>;
  /** Open fonts have no 小标宋: the bold weight stands in. */
  readonly titleWeight: 'regular' | 'bold';
  /** Files for the typesetter. */
  readonly files: readonly string[];
}

const SERIF = 'Noto Serif SC';
const SANS = 'Noto Sans S Chinese';
/** Has characters beyond the two that the standard of 2005 gave a place: 𠮷. */
const RARE = 'Noto Serif JP';

const OPEN_FILES = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
] as const;

/** Names under which the official typefaces are sold. */
const OFFICIAL: Readonly<Record<Typeface, readonly string[]>> = {
  title: [
    TYPEFACES.title,
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05',
  ],
  body: [TYPEFACES.body, 'FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong'],
  kai: [TYPEFACES.kai, 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti'],
  hei: [TYPEFACES.hei, 'SimHei', 'STHeiti'],
  song: [TYPEFACES.song, 'SimSun', 'STSong'],
};

const OPEN: Readonly<Record<Typeface, readonly string[]>> = {
  title: [SERIF, RARE],
  body: [SERIF, RARE],
  kai: [SERIF, RARE],
  hei: [SANS, SERIF, RARE],
  song: [SERIF, RARE],
};

/** @param folder where the office has put the fonts it has a licence for; the open ones fill what is missing */
export function paperFonts(folder?: string): PaperFonts {
  const own =
    folder === undefined ? [] : fontFiles(folder).map((file) => ({ file, names: familiesOf(file) }));
  const found = new Set(own.flatMap(({ names }) => names));
  const families = Object.fromEntries(
    (Object.keys(OPEN) as Typeface[]).map((use) => [
      use,
      [...OFFICIAL[use].filter((name) => found.has(name)), ...OPEN[use]],
    ]),
  ) as Record<Typeface, string[]>;
  return {
    families,
    titleWeight: families.title[0] === SERIF ? 'bold' : 'regular',
    files: [...own.map(({ file }) => file), ...OPEN_FILES.map(inPackage)],
  };
}

function fontFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function familiesOf(file: string): string[] {
  // Large, and needed only by offices that have fonts of their own.
  const { openSync } = require('fontkit') as typeof import('fontkit');
  const font = openSync(file);
  return 'fonts' in font ? font.fonts.map(({ familyName }) => familyName) : [font.familyName];
}

const require = createRequire(import.meta.url);

/** Font packages export their names, not their files. */
function inPackage(path: string): string {
  const places = (require.resolve.paths(path) ?? []).map((folder) => join(folder, path));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`The font ${path} is not installed`);
  return found;
}
