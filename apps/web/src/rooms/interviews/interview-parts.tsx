import { Link } from 'react-router';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './interviews.module.css';
import { ATTENDANCE, type Interview, SIDES, STANDINGS } from './words.ts';

export function People({ participants }: { participants: Interview['participants'] }) {
  if (participants.length === 0) return null;
  return (
    <Section title="参加人员">
      <table className={classes.people}>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col">职务</th>
            <th scope="col">哪一方</th>
            <th scope="col">到会</th>
          </tr>
        </thead>
        <tbody>
          {participants.map(({ position, name, post, side, attendance, deputy }) => (
            <tr key={position}>
              <td>{name}</td>
              <td>{post}</td>
              <td>{SIDES[side]}</td>
              <td>
                {attendance === null ? '未登记' : ATTENDANCE[attendance]}
                {deputy !== null && `：${deputy}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function RecordText({ record }: { record: NonNullable<Interview['record']> }) {
  return (
    <Section title="纪要">
      <div className={classes.part}>
        <h3>约谈情况</h3>
        <p className={classes.said}>{record.said}</p>
      </div>
      <Lines title="存在问题" lines={record.problems} />
      <Lines title="原因分析" lines={record.causes} />
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      <ol className={classes.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}

const PROMISE_LIGHTS = { pending: 'normal', kept: 'done', broken: 'overdue' } as const;

/** 承诺事项, each with what became of it in the ledger. */
export function Promises({ promises }: { promises: Interview['promises'] }) {
  if (promises.length === 0) return null;
  return (
    <Section title="承诺事项" aside={`${promises.length}项`}>
      <ol className={classes.list}>
        {promises.map(({ position, measure, responsibleName, dueOn, itemId, itemCode, standing }) => (
          <li key={position}>
            {measure}
            <div className={classes.soft}>
              {responsibleName}，<DayText on={dueOn} />
              以前 <Light light={PROMISE_LIGHTS[standing]} word={STANDINGS[standing]} />
              {itemId !== null && (
                <>
                  {' '}
                  <Link to={`/rectification/${itemId}`}>{itemCode}</Link>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function RecordObjections({ objections }: { objections: Interview['objections'] }) {
  if (objections.length === 0) return null;
  return (
    <Section title="对纪要文字的异议">
      <ol className={classes.list}>
        {objections.map(({ id, statement, raisedByName, raisedAt, outcome, answer, answeredByName }) => (
          <li key={id}>
            {statement}
            <div className={classes.soft}>
              {raisedByName}，{instantText(raisedAt)}
            </div>
            {outcome === null ? (
              <div className={classes.soft}>等督办机构答复。</div>
            ) : (
              <div>
                {outcome === 'reworded' ? '已修改纪要' : '维持原文字'}：{answer}（{answeredByName}）
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const ENDINGS = {
  refused: '单位不同意',
  moved: '改期',
  missed: '未到场',
  held: '已约谈',
  cancelled: '取消',
} as const;

/** Earlier appointments stay on record. */
export function Appointments({ appointments }: { appointments: Interview['appointments'] }) {
  if (appointments.length < 2) return null;
  return (
    <Section title="历次安排">
      <ol className={classes.list}>
        {appointments.map(({ id, startsAt, place, hostName, reason, endedAs, endReason }) => (
          <li key={id}>
            {instantText(startsAt)}，{place}，主谈人{hostName}
            {reason !== null && `；${reason}`}
            {endedAs !== null && (
              <div className={classes.soft}>
                {ENDINGS[endedAs]}
                {endReason !== null && `：${endReason}`}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
