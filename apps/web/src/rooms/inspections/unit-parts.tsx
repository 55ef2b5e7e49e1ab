import { useMay, useSession } from '@/app/session.ts';
import { ActBar, openOf } from '@/ui/acts/index.ts';
import { DayText, instantText } from '@/ui/day-text.tsx';
import { Facts } from '@/ui/facts.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './inspections.module.css';
import { Problems } from './problems.tsx';
import { decideReview, unitActs } from './unit-acts.ts';
import { type Finding, type Inspection, REVIEWS } from './words.ts';

interface PartsProps {
  readonly inspection: Inspection;
  readonly findings: readonly Finding[];
}

/** Each unit's part: what was said of it, whether it arrived, and what the unit can do. */
export function UnitParts({ inspection, findings }: PartsProps) {
  const { id, parts, issuedAt } = inspection;
  const shown = parts.filter(({ assessment }) => issuedAt !== null || assessment !== '');
  if (shown.length === 0) return null;
  return (
    <Section title="各单位">
      <div className={classes.parts}>
        {shown.map((part) => (
          <div key={part.unitId}>
            <h3 className={classes.unit}>{part.unitName}</h3>
            <Facts
              items={[
                { label: '督察评价', value: part.assessment, wide: true },
                {
                  label: '问题',
                  value: part.problems > 0 && (
                    <Problems {...part} number={inspection.number} unitId={part.unitId} />
                  ),
                },
                { label: '送达', value: part.servedOn && <DayText on={part.servedOn} /> },
                {
                  label: '签收',
                  value:
                    issuedAt !== null &&
                    (part.receivedAt === null
                      ? '等单位签收'
                      : `${part.receivedByName ?? ''}，${instantText(part.receivedAt)}`),
                },
                { label: '申请复核的最后一日', value: part.reviewDueOn && <DayText on={part.reviewDueOn} /> },
              ]}
            />
            <ActBar acts={openOf(unitActs(id, part, findings), part.acts)} keptAs={`inspection.${id}`} />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** 复核申请, and the decision by people who took no part. */
export function Reviews({ inspection, findings }: PartsProps) {
  const may = useMay();
  const { person } = useSession();
  const { reviews, team } = inspection;
  if (reviews.length === 0) return null;
  const tookPart = team.some(({ personId }) => personId === person.id);
  return (
    <Section title="复核申请">
      <ul className={classes.list}>
        {reviews.map((review) => (
          <li key={review.id}>
            <strong>{review.unitName}</strong>　{REVIEWS[review.status]}{' '}
            {review.late && <Light light="overdue" word="逾期" />}
            <div>{review.statement}</div>
            <div className={classes.soft}>
              {review.raisedByName}，{instantText(review.raisedAt)}，有异议的问题{review.findingIds.length}
              个，决定期限 <DayText on={review.dueOn} />
            </div>
            {review.decidedAt !== null && (
              <div>
                {review.decisionReason}
                <div className={classes.soft}>
                  {review.decidedByName}，{instantText(review.decidedAt)}
                </div>
              </div>
            )}
            {review.status === 'open' && may('inspections.work') && !tookPart && (
              <ActBar acts={[decideReview(review, findings)]} keptAs={`inspection.review.${review.id}`} />
            )}
            {review.status === 'open' && tookPart && (
              <div className={classes.soft}>您参与了本次督察，由没有参与的人员复核。</div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
