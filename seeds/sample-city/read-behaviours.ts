import { calendarDay, listOf, oneOf, type Read, shape, text, variant, whole } from '../reading/index.ts';
import type {
  LateButAnswering,
  Silent,
  ExtensionGranted,
  ExtensionRefused,
  PromiseBroken,
  Relapse,
  ReportMissed,
  MilestoneBehind,
  ReturnedThenAccepted,
  SentBackReview,
  OfficeSlow,
  Suspended,
  Behaviour,
  UnitHabits,
  OfficeHabits,
  Behaviours,
} from './behaviours.ts';
import { taskCode } from './year-plan.ts';

const days = whole(0, 60);
const sentence = text(80);
const periods = listOf(whole(1, 12), 1);
const kind = <K extends Behaviour['kind']>(
  name: K,
): { readonly kind: Read<K>; readonly task: Read<string> } => ({
  kind: oneOf([name]),
  task: taskCode,
});

const behaviour = variant<Behaviour>({
  'late-but-answering': shape<LateButAnswering>({
    ...kind('late-but-answering'),
    late: whole(1, 60),
    replyAfter: days,
    reason: sentence,
  }),
  silent: shape<Silent>(kind('silent')),
  'extension-granted': shape<ExtensionGranted>({
    ...kind('extension-granted'),
    askBefore: whole(1, 60),
    newDueOn: calendarDay,
    reason: sentence,
  }),
  'extension-refused': shape<ExtensionRefused>({
    ...kind('extension-refused'),
    askBefore: whole(1, 60),
    newDueOn: calendarDay,
    reason: sentence,
    refusal: sentence,
    late: whole(1, 60),
    replyAfter: days,
  }),
  'promise-broken': shape<PromiseBroken>({
    ...kind('promise-broken'),
    replyAfter: days,
    promisedAfterInterview: days,
    curedAfterInspection: days,
    promise: sentence,
  }),
  relapse: shape<Relapse>({
    ...kind('relapse'),
    replyAfter: days,
    problem: sentence,
    curedAfterInterview: days,
    backAfterClose: days,
    curedAgainAfter: days,
  }),
  'report-missed': shape<ReportMissed>({
    ...kind('report-missed'),
    periods,
    replyAfter: days,
    reason: sentence,
  }),
  'milestone-behind': shape<MilestoneBehind>({
    ...kind('milestone-behind'),
    milestone: whole(1, 9),
    late: whole(1, 60),
    replyAfter: days,
    reason: sentence,
  }),
  'returned-then-accepted': shape<ReturnedThenAccepted>({
    ...kind('returned-then-accepted'),
    returnedAfter: days,
    reason: sentence,
    assignedAgainAfter: days,
    answer: sentence,
  }),
  'sent-back-review': shape<SentBackReview>({
    ...kind('sent-back-review'),
    submitBefore: days,
    reasons: listOf(sentence, 1),
    amendedAfter: days,
  }),
  'office-slow': shape<OfficeSlow>({ ...kind('office-slow'), submitBefore: days, heldFor: days }),
  suspended: shape<Suspended>({
    ...kind('suspended'),
    fromOn: calendarDay,
    toOn: calendarDay,
    reason: sentence,
  }),
});

export const behavioursFile: Read<Behaviours & { readonly format: string }> = shape({
  format: oneOf(['sandan.sample-behaviours/1']),
  unit: shape<UnitHabits>({ acceptAfter: days, submitBefore: days, reportBefore: days, receiptAfter: days }),
  office: shape<OfficeHabits>({
    reviewAfter: days,
    signAfter: days,
    interviewAfter: days,
    decideExtensionAfter: days,
    verifyAfter: days,
  }),
  exceptions: listOf(behaviour),
});
