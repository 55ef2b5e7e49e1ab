import { Link } from 'react-router';
import { dayText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import prose from '@/ui/prose.module.css';
import { gradeWord, type Report } from '../duty-words.ts';

/** Votes, opinions, problems and the answer to the unit; each shown once it may be. */
export function Evaluation({ report }: { report: Report }) {
  const { evaluation, opinions, waitingFor, problems, feedback, hearing, heardOn, vote, dimensions } = report;
  return (
    <>
      {hearing && (
        <Section title="现场述法" aside={heardOn && dayText(heardOn)}>
          <p className={prose.words}>{hearing}</p>
        </Section>
      )}
      {vote?.submittedAt && <p className={prose.soft}>您已评议这份报告，测评为“{gradeWord(vote.grade)}”。</p>}
      {evaluation && (
        <Section title="评议" aside={`应评${evaluation.entitled}人，实评${evaluation.submitted}人`}>
          {evaluation.average === null ? (
            <p className={prose.soft}>
              评议结束后显示得分。{waitingFor.length > 0 && `尚未评议：${waitingFor.join('、')}。`}
            </p>
          ) : (
            <>
              <p>
                平均得分{evaluation.average}，综合评价{gradeWord(report.grade)}；测评好
                {evaluation.grades.good}票，较好
                {evaluation.grades.fair}票，一般{evaluation.grades.average}票，差{evaluation.grades.poor}票。
              </p>
              <p className={prose.soft}>
                {evaluation.dimensions
                  .map(
                    ({ key, average }) =>
                      `${dimensions.find((one) => one.key === key)?.name ?? key} ${average ?? '—'}`,
                  )
                  .join('，')}
              </p>
            </>
          )}
          {opinions.map((opinion, index) => (
            <p key={index} className={prose.words}>
              “{opinion}”
            </p>
          ))}
        </Section>
      )}
      {problems.length > 0 && (
        <Section title={`整改清单 ${problems.length}项`}>
          <ol>
            {problems.map((one) => (
              <li key={one.position}>
                {one.itemId === null ? (
                  one.problem
                ) : (
                  <Link to={`/rectification/${one.itemId}`}>{one.problem}</Link>
                )}
                <div className={prose.soft}>
                  {[
                    one.code,
                    one.measure,
                    one.responsibleName,
                    one.dueOn && `期限${dayText(one.dueOn)}`,
                    one.overdue && '已逾期',
                  ]
                    .filter(Boolean)
                    .join('，')}
                </div>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {feedback && (
        <Section title={feedback.title} aside={`${feedback.issuer}，${dayText(feedback.issuedOn)}`}>
          <p>{feedback.addressee}：</p>
          {feedback.paragraphs.map((paragraph, index) => (
            <p key={index} className={prose.words}>
              {paragraph}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
