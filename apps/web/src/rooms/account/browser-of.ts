const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/360SE|QIHU/, '360浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, '安卓'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/UOS|Kylin/i, '国产系统'],
  [/Linux/, 'Linux'],
];

const named = (names: typeof BROWSERS, agent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(agent))?.[1];

/** What people call it: Chrome（Windows）. */
export function browserOf(agent: string): string {
  const browser = named(BROWSERS, agent) ?? (agent || '未知浏览器');
  const system = named(SYSTEMS, agent);
  return system === undefined ? browser : `${browser}（${system}）`;
}
