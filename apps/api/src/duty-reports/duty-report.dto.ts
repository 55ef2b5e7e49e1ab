import {
  DUTY_FACTS,
  DUTY_GRADES,
  type DutyFactKey,
  type DutyGrade,
  type DutyReportState,
} from '#domain/duty-report';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  IntField,
  ListField,
  NumberField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { REPORT_STATES } from './duty-cycle.dto.ts';
import { GRADE_NOTE } from './duty-summary.dto.ts';

const YES = ['true', 'false'] as const;

export class DutyReportListQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '年度述法安排' }) readonly cycleId?: number;
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '述法单位' }) readonly unitId?: number;
  @IntField({ min: 2000, max: 2100, inQuery: true, optional: true, description: '述法年度' })
  readonly year?: number;
  @ChoiceField([...REPORT_STATES, 'owing'], { optional: true, description: '状态；owing 为尚未报送' })
  readonly status?: DutyReportState | 'owing';
  @ChoiceField(YES, { optional: true, description: 'true：只看现场述法的' })
  readonly onSite?: 'true' | 'false';
}

export class BallotListQuery extends PageQuery {
  @ChoiceField(YES, { optional: true, description: 'true：只看待评的' }) readonly pending?: 'true' | 'false';
}

export class DutyReportVersionBody {
  @VersionField() readonly version!: number;
}

export class SectionTextPart {
  @TextField({ max: 40, description: '栏目代号', example: 'study' }) readonly section!: string;
  @TextField({ min: 0, max: 20_000, description: '内容；空文字为清空' }) readonly text!: string;
}

export class StatedFigurePart {
  @ChoiceField(DUTY_FACTS, { description: '数据项' }) readonly key!: DutyFactKey;
  @NumberField({ min: 0, max: 1e9, example: 3 }) readonly value!: number;
  @TextField({ max: 500, optional: true, nullable: true, description: '与系统数据不一致的原因' })
  readonly note?: string | null;
}

export class DutyDraftBody extends DutyReportVersionBody {
  @ListField(() => SectionTextPart, { max: 100, description: '填写的栏目，没有列出的不变' })
  readonly answers!: readonly SectionTextPart[];
  @ListField(() => StatedFigurePart, { max: 20, optional: true, description: '数据栏，整体替换；缺省不变' })
  readonly figures?: readonly StatedFigurePart[];
}

export class DutyReviewBody extends DutyReportVersionBody {
  @ChoiceField(['accepted', 'sent_back'], { description: 'accepted 审核通过；sent_back 退回' })
  readonly outcome!: 'accepted' | 'sent_back';
  @TextField({
    max: 2_000,
    optional: true,
    description: '退回的写明还差什么',
    example: '问题部分请见人见事。',
  })
  readonly reason?: string;
}

export class HearingBody extends DutyReportVersionBody {
  @DayField({ description: '现场述法日期，今天或以前', example: '2024-01-08' }) readonly heardOn!: Day;
  @TextField({ max: 2_000, description: '会议和点评情况', example: '在委员会会议上述法，当场点评。' })
  readonly hearing!: string;
}

export class DutyReasonBody extends DutyReportVersionBody {
  @TextField({ max: 1_000, description: '原因', example: '一名评议人长期出差，商定提前结束。' })
  readonly reason!: string;
}

export class ScorePart {
  @TextField({ max: 40, description: '评议项目代号', example: 'deployment' }) readonly dimension!: string;
  @NumberField({ min: 0, max: 100, description: '得分，最小单位 0.5', example: 18.5 })
  readonly points!: number;
}

export class VoteBody {
  @ListField(() => ScorePart, { max: 20, description: '逐项打分' }) readonly scores!: readonly ScorePart[];
  @ChoiceField(DUTY_GRADES, { description: `民主测评：${GRADE_NOTE}` }) readonly grade!: DutyGrade;
  @TextField({ max: 1_000, optional: true, nullable: true, description: '评议意见；测评为差的必填' })
  readonly opinion?: string | null;
}

export class AppraisalBody extends DutyReportVersionBody {
  @ListField(() => SectionTextPart, { max: 50, description: '评议清单的栏目，整体替换' })
  readonly answers!: readonly SectionTextPart[];
  @ChoiceField(DUTY_GRADES, { nullable: true, description: `综合评价：${GRADE_NOTE}；未述法的可以为 null` })
  readonly grade!: DutyGrade | null;
  @ListField('text', { max: 50, description: '需要整改的问题，审议后列入整改台账' })
  readonly problems!: readonly string[];
}
