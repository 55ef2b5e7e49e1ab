export {
  APPOINTMENT_END_NAMES,
  type Appointment,
  type AppointmentEnd,
  assertAppointable,
  assertBasis,
  assertBegun,
  assertReason,
  type InterviewBasis,
} from './appointment.ts';
export { INTERVIEW_FIGURE_DEFINITIONS, type InterviewFigures } from './figures.ts';
export {
  assertMayArrangeFor,
  assertMayTakeInterviewStep,
  interviewNotFound,
  type InterviewProgress,
  type InterviewStanding,
  interviewStepsOpenTo,
  mayTakeInterviewStep,
} from './interview-powers.ts';
export {
  HELD_STATES,
  interviewLife,
  type InterviewState,
  type InterviewStep,
  PENDING_STATES,
} from './interview.life.ts';
export {
  interviewNextStep,
  type InterviewNextStep,
  type InterviewSituation,
  momentInWords,
} from './next-step.ts';
export {
  type Attendance,
  ATTENDANCE_NAMES,
  type AttendanceKind,
  attended,
  type Participant,
  PARTICIPANT_SIDES,
  type ParticipantSide,
} from './participant.ts';
export {
  assertRecordable,
  assertSilent,
  assertUnanswered,
  CONFIRMATION_WORKING_DAYS,
  type Confirmations,
  type InterviewRecord,
  isInForce,
  type Promised,
  UNIT_ANSWER_NAMES,
  type UnitAnswer,
} from './record.ts';
