import type { Day } from '#domain/shared';
import type { PlanSection } from '../plan-sections/index.ts';
import { refuseDuplicates, SeedField } from '../reading/index.ts';
import type { SampleOrganization } from './organizations.ts';
import type { SampleTarget, SampleTask, TargetEntry } from './year-plan.ts';

/**
 * Gives every target the indicators of the plan item it comes from.
 * @throws DomainError `SEED_FIELD_INVALID` when the item does not exist, is of another year or is taken twice
 */
export function withIndicators(
  file: string,
  planYear: number,
  targets: readonly TargetEntry[],
  sections: readonly PlanSection[],
): readonly SampleTarget[] {
  refuseDuplicates(
    file,
    targets.map(({ code }) => code),
    (index) => `targets[${index}].code`,
  );
  refuseDuplicates(
    file,
    targets.map(({ source }) => `${source.section} ${source.ordinal}`),
    (index) => `targets[${index}].source`,
  );
  return targets.map((target, index) => {
    const place = new SeedField(file, `targets[${index}].source`, target.source);
    const section = sections.find(({ key }) => key === target.source.section);
    if (section?.planYear !== planYear) {
      return place
        .key('section', target.source.section)
        .refuse(`应为 ${planYear} 年度的计划部分，见 plan-sections`);
    }
    const item = section.items.find(({ ordinal }) => ordinal === target.source.ordinal);
    if (!item)
      return place.key('ordinal', target.source.ordinal).refuse(`“${section.key}”没有这一项，请核对序号`);
    return { ...target, indicators: item.indicators };
  });
}

/**
 * Holds tasks against targets and organisations, and their days against each other.
 * @throws DomainError `SEED_FIELD_INVALID`
 */
export function checkTasks(
  file: string,
  startsOn: Day,
  tasks: readonly SampleTask[],
  targets: readonly SampleTarget[],
  organizations: readonly SampleOrganization[],
): void {
  refuseDuplicates(
    file,
    tasks.map(({ code }) => code),
    (index) => `tasks[${index}].code`,
  );
  const units = new Set(organizations.map(({ code }) => code));
  const byCode = new Map(targets.map((target) => [target.code, target]));
  tasks.forEach((task, index) => {
    const field = new SeedField(file, `tasks[${index}]`, task);
    checkUnits(field, task, units);
    checkDays(field, task, startsOn);
    const target = byCode.get(task.target);
    if (!target) return field.key('target', task.target).refuse('应为 targets.json 中已有的目标代码');
    checkMeasures(field, task, target);
  });
}

function checkUnits(field: SeedField, { lead, cooperating }: SampleTask, units: ReadonlySet<string>): void {
  if (!units.has(lead)) field.key('lead', lead).refuse('牵头单位应为 organizations.json 中已有的单位代码');
  const place = field.key('cooperating', cooperating);
  cooperating.forEach((unit, at) => {
    if (!units.has(unit)) place.at(at, unit).refuse('配合单位应为 organizations.json 中已有的单位代码');
    if (unit === lead) place.at(at, unit).refuse('配合单位不应与牵头单位相同');
  });
  refuseDuplicates(field.file, cooperating, (at) => `${place.path}[${at}]`);
}

function checkDays(field: SeedField, { assignedOn, dueOn, milestones }: SampleTask, startsOn: Day): void {
  if (assignedOn < startsOn) field.key('assignedOn', assignedOn).refuse(`交办日期不应早于起始日 ${startsOn}`);
  if (dueOn <= assignedOn) field.key('dueOn', dueOn).refuse(`到期日应晚于交办日期 ${assignedOn}`);
  let reached = assignedOn;
  milestones.forEach((milestone, at) => {
    const place = field.key('milestones', milestones).at(at, milestone).key('dueOn', milestone.dueOn);
    if (milestone.dueOn <= reached) place.refuse(`节点日期应晚于 ${reached}，节点按先后排列`);
    if (milestone.dueOn >= dueOn) place.refuse(`节点日期应早于到期日 ${dueOn}`);
    reached = milestone.dueOn;
  });
}

function checkMeasures(field: SeedField, { measures }: SampleTask, target: SampleTarget): void {
  const names = target.indicators.map(({ name }) => name);
  measures.forEach((name, at) => {
    if (names.includes(name)) return;
    const choice = names.length > 0 ? `只能填：${names.join('、')}` : '该目标没有指标，应为空列表';
    field.key('measures', measures).at(at, name).refuse(choice);
  });
}
