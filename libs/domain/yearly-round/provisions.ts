/** The provisions on which yearly work rests, by their full titles. */
export const PROVISIONS = {
  'implementation-outline': '《法治政府建设实施纲要（2021－2025年）》',
  'first-person-duties': '《党政主要负责人履行推进法治建设第一责任人职责规定》',
  'rule-of-law-inspection': '《法治政府建设与责任落实督察工作规定》',
  'government-inspection': '《政府督查工作条例》',
  'major-decisions': '《重大行政决策程序暂行条例》',
} as const;

export type ProvisionKey = keyof typeof PROVISIONS;

/** A provision, and its article where one is meant: 第二十四条. */
export interface Provision {
  readonly provision: ProvisionKey;
  readonly article: string | null;
}

/** As it is shown; null where the work rests on custom alone. */
export const basisInWords = (basis: readonly Provision[]): string | null =>
  basis.length === 0
    ? null
    : basis.map(({ provision, article }) => `${PROVISIONS[provision]}${article ?? ''}`).join('；');
