import type ExcelJS from 'exceljs';
import { RosterImportService } from '#features/roster-import';
import { hasLibreOffice, throughLibreOffice } from '#testing';
import { type Body, type InspectionRig, inspectionRig } from '../inspections/rig-for-specs.ts';
import { workbooksAt } from './workbook-for-specs.ts';

/** What somebody relies on who fills a template in: headings, lists to choose from, text that stays text. */
const looks = (workbook: ExcelJS.Workbook) =>
  workbook.worksheets.map((sheet) => {
    const headings = Array.from(
      { length: sheet.columnCount },
      (_, at) => sheet.getRow(2).getCell(at + 1).text,
    );
    return {
      ...{ name: sheet.name, shown: sheet.state, headings },
      lists: headings.map((_, at) => choicesOf(workbook, sheet.getRow(3).getCell(at + 1).dataValidation)),
      text: headings.map((_, at) => sheet.getRow(3).getCell(at + 1).numFmt),
    };
  });

/** A list written into the rule, or the cells it leads to. */
function choicesOf(workbook: ExcelJS.Workbook, rule: ExcelJS.DataValidation | undefined): readonly string[] {
  const formula = String(rule?.formulae?.[0] ?? '');
  const [, name = '', column = '', last = ''] =
    /^\$?'?([^'!]+)'?!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
  if (name === '') return formula.replaceAll('"', '').split(',').filter(Boolean);
  const sheet = workbook.getWorksheet(name);
  return Array.from({ length: Number(last) }, (_, nth) => sheet?.getCell(`${column}${nth + 1}`).text ?? '');
}

(hasLibreOffice('导入模板在 LibreOffice 中打开和保存', 'Calc') ? describe : describe.skip)(
  'import templates in LibreOffice',
  () => {
    let stage: InspectionRig;
    let templates: Readonly<Record<string, Buffer>>;
    let saved: ReadonlyMap<string, Buffer>;
    const books = (base: string, query = '') => workbooksAt(stage.rig.origin, base, query);

    beforeAll(async () => {
      stage = await inspectionRig('2024-01-08');
      const { supervisor } = stage.as;
      const drafted = await supervisor.ask('POST', '/api/inspections', await stage.plan());
      let inspection = await stage.done('supervisor', drafted.body as Body, 'submission');
      inspection = await stage.done('approver', inspection, 'approval');
      inspection = await stage.done('supervisor', inspection, 'start');
      const of = async (base: string, query = '') =>
        (await books(base, query).send(supervisor, '/template')).body;
      const office = `?officeId=${stage.ids.officeId}`;
      templates = {
        roster: await stage.rig.app.get(RosterImportService, { strict: false }).template(),
        tasks: await of('/api/tasks/imports', office),
        findings: await of(`/api/inspections/${inspection.id}/finding-imports`),
        rectification: await of('/api/rectification/imports', office),
      };
      saved = await throughLibreOffice(templates, { from: 'xlsx', to: 'xlsx' });
    });
    afterAll(() => stage.close());

    it.each(['roster', 'tasks', 'findings', 'rectification'])(
      'are opened as they were made, and saved with all of it: %s',
      async (name) => {
        const { open } = books('');
        const before = looks(await open(templates[name] ?? Buffer.alloc(0)));
        expect(before.some(({ lists }) => lists.some((choices) => choices.length > 1))).toBe(true);
        expect(looks(await open(saved.get(name) ?? Buffer.alloc(0)))).toEqual(before);
      },
    );

    it('are read when they were filled in and saved there', async () => {
      const files = books('/api/rectification/imports', `?officeId=${stage.ids.officeId}`);
      const [unit] = await stage.dataSource.query<{ code: string }[]>(
        'SELECT code FROM organizations WHERE id = $1',
        [stage.ids.unitId],
      );
      const row = [unit?.code ?? '', '审计', '', '罚没物品台账不全。', '2024-01-05', '', '', ''];
      const filled = await files.filled(saved.get('rectification') ?? Buffer.alloc(0), '整改事项', [row]);
      expect((await files.send(stage.as.supervisor, '/check', filled)).json).toMatchObject({
        ...{ ready: true, rows: 1, faults: [] },
      });
    });
  },
);
