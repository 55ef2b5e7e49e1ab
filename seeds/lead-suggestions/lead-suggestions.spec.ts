import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suggestLead } from '#domain/plan-import';
import { leadRules } from './index.ts';

const names = [
  '中共云溪市委全面依法治市委员会办公室（市司法局）',
  '云溪市政务服务管理办公室',
  '云溪市信访局',
  '云溪市综合行政执法局',
  '云溪市市场监督管理局',
  '云溪市生态环境局',
  '云溪市发展和改革委员会',
];
const units = names.map((name, id) => ({ id, name }));
const best = (text: string) => suggestLead(text, leadRules(), units)[0]?.unitName ?? '';

describe('the rules that suggest a lead', () => {
  it.each([
    ['畅通复议渠道，行政复议案件办结率达到98%', '司法局'],
    ['持续优化营商环境，减少企业办事环节', '政务服务'],
    ['加强行政执法监督，开展案卷评查2次', '司法局'],
    ['推行综合查一次，规范行政执法行为', '综合行政执法局'],
    ['推动信访积案化解', '信访局'],
    ['深化普法工作，培育法律明白人', '司法局'],
    ['合法性审查实现镇街全覆盖', '司法局'],
    ['扩大公共数据开放范围', '政务服务'],
    ['严格生态环境损害追责', '生态环境局'],
    ['完善社会信用体系', '发展和改革'],
  ])('%s → %s', (text, part) => {
    expect(best(text)).toContain(part);
  });

  it('says nothing where no word speaks for a unit', () => {
    expect(best('加强组织领导，压实工作责任')).toBe('');
  });

  it('names the field that a person wrote wrongly', () => {
    const root = mkdtempSync(join(tmpdir(), 'sandan-lead-'));
    const rule = { key: 'review', words: ['复议', '复议'], units: ['司法局'] };
    const save = (rules: unknown) =>
      writeFileSync(
        join(root, 'lead-suggestions.json'),
        JSON.stringify({ format: 'sandan.lead-suggestions/1', rules }),
      );
    save([rule]);
    expect(() => leadRules(root)).toThrow('rules[0].words[1]');
    save([{ ...rule, words: [] }]);
    expect(() => leadRules(root)).toThrow('rules[0].words');
    rmSync(root, { recursive: true });
  });
});
