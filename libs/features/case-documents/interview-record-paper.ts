import type { Participant, ParticipantSide } from '#domain/interview';
import { composeDocument, type DocumentTemplate, type OfficialDocument } from '#domain/official-document';
import { dayOf, DomainError, formatDay, formatDayWithWeekday, timeOf } from '#domain/shared';
import type { InterviewPage } from '#features/interviews';

/**
 * 约谈纪要 on paper: a draft until it is in force, then with what each side has to say to it.
 * @throws DomainError `INTERVIEW_DOCUMENT_STATE` before anything was recorded, `DOCUMENT_PLACEHOLDER_EMPTY`
 */
export function interviewRecordPaper(page: InterviewPage, template: DocumentTemplate): OfficialDocument {
  const { record, officeName, unitName, startsAt, place, concludedAt, promises, notices, reason } = page;
  if (record === null) {
    throw new DomainError('INTERVIEW_DOCUMENT_STATE', '这次约谈还没有纪要，登记纪要后可以打印。', {
      interviewId: page.id,
    });
  }
  const about = notices.map(({ number, title }) => `${number ?? ''}《${title}》`);
  return composeDocument(
    template,
    {
      single: {
        ...{ 标题: `约谈${unitName}纪要`, 发文机关: officeName, 责任单位: unitName, 地点: place },
        时间: `${formatDayWithWeekday(dayOf(startsAt))}${clockTime(timeOf(startsAt))}`,
        主谈人: hostLine(page),
        参加人员: attendanceLine(page.participants),
        确认情况: confirmation(page),
      },
      lists: {
        事由: [...about, ...(reason === null ? [] : [reason])],
        约谈情况: paragraphsOf(record.said),
        问题: record.problems,
        原因: record.causes.length > 0 ? record.causes : ['纪要未载明原因。'],
        承诺:
          promises.length > 0
            ? promises.map(
                ({ measure, responsibleName, dueOn }) =>
                  `${sentence(measure)}责任人${responsibleName}，${formatDay(dueOn)}前完成。`,
              )
            : ['被约谈单位未作出承诺。'],
        异议: page.objections
          .filter(({ outcome }) => outcome !== 'reworded')
          .map(({ statement, answer }) =>
            answer === null
              ? `被约谈单位提出异议：${sentence(statement)}`
              : `被约谈单位提出异议：${sentence(statement)}答复：${sentence(answer)}`,
          ),
      },
    },
    {
      ...{ issuer: officeName, addressee: null, number: page.code },
      signedOn: concludedAt === null ? null : dayOf(concludedAt),
      countersigners: page.unitAnswer === 'confirmed' ? [unitName] : [],
    },
  );
}

function hostLine({ hostId, hostName, participants }: InterviewPage): string {
  const post = participants.find(({ personId }) => personId === hostId)?.post ?? null;
  return post === null ? hostName : `${hostName}（${post}）`;
}

const SIDES: readonly ParticipantSide[] = ['office', 'unit', 'other'];

/** By side, who came in whose place, and who did not come. */
function attendanceLine(participants: readonly Participant[]): string {
  const came = SIDES.map((side) =>
    participants.filter((one) => one.side === side && one.attendance !== 'absent').map(nameOf),
  ).filter((names) => names.length > 0);
  const absent = participants.filter(({ attendance }) => attendance === 'absent').map(({ name }) => name);
  const all = came.map((names) => names.join('、')).join('；');
  return absent.length === 0 ? all : `${all}（${absent.join('、')}缺席）`;
}

function nameOf({ name, post, attendance, deputy }: Participant): string {
  if (attendance === 'deputy') return `${deputy ?? ''}（代${name}）`;
  return post === null ? name : `${name}（${post}）`;
}

function confirmation({ officeConfirmedAt, unitAnswer, unitReason, confirmDueOn }: InterviewPage): string {
  switch (unitAnswer) {
    case 'confirmed':
      return officeConfirmedAt === null
        ? '以上内容已经被约谈单位确认，待督办机构确认。'
        : '以上内容经双方核对，记录属实。';
    case 'refused':
      return `被约谈单位拒绝确认本纪要${unitReason === null ? '。' : `，理由：${sentence(unitReason)}`}`;
    case 'silent':
      return `被约谈单位在${confirmDueOn === null ? '规定期限' : formatDay(confirmDueOn)}前未作答复，本纪要按规定生效。`;
    case null:
      return '本纪要尚待被约谈单位确认。';
  }
}

const clockTime = (time: string): string => {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}时${minutes === '00' ? '' : `${Number(minutes)}分`}`;
};

const paragraphsOf = (text: string): string[] =>
  text.split(/\n+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** With a full stop, whether it was written or not. */
const sentence = (text: string): string => `${text.trim().replace(/[。；，]$/u, '')}。`;
