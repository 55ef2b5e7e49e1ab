import fc from 'fast-check';
import type { Reach, RoleName } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import {
  assertMayAdd,
  assertMayRemove,
  attachmentName,
  type AttachmentStanding,
  attachmentTypeOf,
  parseAttachmentSubject,
  seesAttachments,
} from './index.ts';

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
}

describe('the name of an attachment', () => {
  it.each([
    ['进展说明（终稿） v2.PDF', '进展说明（终稿） v2.PDF'],
    ['C:\\Users\\李\\报告.docx', '报告.docx'],
    ['../../etc/a.txt', 'a.txt'],
    ['a\u0000\r\nb.txt', 'ab.txt'],
    ['\u202Efdp.exe.pdf', 'fdp.exe.pdf'],
    ['e\u0301.txt', 'é.txt'],
    [' 表.xlsx ', '表.xlsx'],
  ])('%j is kept as %j', (given, kept) => {
    expect(attachmentName(given)).toBe(kept);
  });

  it.each([[''], ['报告'], ['.pdf'], ['a/'], ['报告.'], ['..'], [`${'长'.repeat(200)}.pdf`]])(
    '%j is refused',
    (given) => {
      expect(codeOf(() => attachmentName(given))).toBe('ATTACHMENT_NAME_INVALID');
    },
  );

  it('never holds a path, a control character or half a character, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let name: string;
        try {
          name = attachmentName(`${text}.pdf`);
        } catch (error) {
          return error instanceof DomainError;
        }
        return !/[/\\\p{Cc}\p{Surrogate}]/u.test(name) && attachmentName(name) === name;
      }),
    );
  });
});

describe('the type of an attachment', () => {
  it('follows from the ending and the content together', () => {
    expect(attachmentTypeOf('a.PDF', 'pdf').mediaType).toBe('application/pdf');
    expect(attachmentTypeOf('a.wps', 'cfb').contents).toContain('docx');
  });

  it.each([
    ['a.exe', 'exe', 'ATTACHMENT_TYPE_REFUSED'],
    ['a.html', 'text', 'ATTACHMENT_TYPE_REFUSED'],
    ['a.svg', 'xml', 'ATTACHMENT_TYPE_REFUSED'],
    ['a.docm', 'docm', 'ATTACHMENT_TYPE_REFUSED'],
    ['a.constructor', 'text', 'ATTACHMENT_TYPE_REFUSED'],
    ['a.pdf', 'exe', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['a.pdf.txt', 'pdf', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['a.docx', 'macro', 'ATTACHMENT_CONTENT_MISMATCH'],
    ['a.zip', 'jar', 'ATTACHMENT_CONTENT_MISMATCH'],
  ])('%s that is %s is refused: %s', (name, content, code) => {
    expect(codeOf(() => attachmentTypeOf(name, content))).toBe(code);
  });
});

describe('the record of an attachment', () => {
  it('is named as in the ledger', () => {
    expect(parseAttachmentSubject('task:12')).toEqual({ kind: 'task', id: 12 });
    for (const text of ['task', 'task:0', 'task:1.5', 'person:1', 'task:1 ', 'task:99999999999999999']) {
      expect(codeOf(() => parseAttachmentSubject(text))).toBe('ATTACHMENT_SUBJECT_INVALID');
    }
  });
});

describe('who may do what with attachments', () => {
  const [OFFICE, UNIT, SIBLING] = [1, 2, 3];
  const subject = { kind: 'report', id: 7 } as const;
  const open: AttachmentStanding = { officeId: OFFICE, unitIds: [UNIT], writerIds: [UNIT], open: true };
  const settled = { ...open, open: false };
  const of = (organizationId: number, role: RoleName): Reach => ({
    held: [{ organizationId, role }],
    offices: organizationId === OFFICE ? [OFFICE] : [],
    units: organizationId === OFFICE ? [] : [organizationId],
  });
  const add = (reach: Reach | undefined, standing?: AttachmentStanding) =>
    codeOf(() => {
      assertMayAdd(reach, subject, standing);
    });
  const remove = (reach: Reach, standing: AttachmentStanding, isUploader: boolean) =>
    codeOf(() => {
      assertMayRemove(reach, subject, standing, isUploader);
    });

  it('a sibling sees nothing and learns nothing', () => {
    expect(seesAttachments(of(SIBLING, 'liaison'), open)).toBe(false);
    expect(add(of(SIBLING, 'liaison'), open)).toBe('ATTACHMENT_SUBJECT_NOT_FOUND');
    expect(add(of(UNIT, 'liaison'), undefined)).toBe('ATTACHMENT_SUBJECT_NOT_FOUND');
  });

  it('the unit adds while the record is open, the office at any time, a leader looks on', () => {
    expect(add(of(UNIT, 'liaison'), open)).toBeUndefined();
    expect(add(of(UNIT, 'liaison'), settled)).toBe('ATTACHMENT_SUBJECT_STATE');
    expect(add(of(OFFICE, 'supervisor'), settled)).toBeUndefined();
    expect(add(of(UNIT, 'leader'), open)).toBe('POWER_REFUSED');
    expect(add(undefined, settled)).toBeUndefined();
  });

  it('the uploader takes back while the record is open, the office removes at any time', () => {
    expect(remove(of(UNIT, 'liaison'), open, true)).toBeUndefined();
    expect(remove(of(UNIT, 'liaison'), open, false)).toBe('POWER_REFUSED');
    expect(remove(of(UNIT, 'liaison'), settled, true)).toBe('ATTACHMENT_SUBJECT_STATE');
    expect(remove(of(OFFICE, 'approver'), settled, false)).toBeUndefined();
  });
});
