import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField, reasonField } from '@/ui/acts/index.ts';
import { closingText, mergerText } from './prospect-text.tsx';
import type { Organization, Prospect } from './words.ts';

type Body<Name extends 'RenameBody' | 'MoveBody' | 'MergeBody' | 'CloseBody'> = Omit<Answer<Name>, 'version'>;
export type Merger = Answer<'MergerAnswer'>;

const endField: ActField<'on'> = {
  name: 'on',
  label: '自哪一天起不再存续',
  kind: 'day',
  required: true,
  help: '不晚于今天。',
};

/** What becomes of an organisation: every one of these is kept with its reason. */
export function organizationActs(
  { id: organizationId, name, kind, version, parentId }: Organization,
  prospect: Prospect | undefined,
  today: string,
  onMerged: (merger: Merger) => void,
): readonly Act[] {
  const path = { params: { path: { organizationId } } };
  return [
    act<Body<'RenameBody'>>({
      key: 'rename',
      label: '更名',
      intro: '已发出的文书和办理过程仍用当日的名称，此后用新名称。',
      initial: { name, fromOn: today },
      fields: [
        { name: 'name', label: '新名称', kind: 'line', required: true },
        { name: 'fromOn', label: '启用之日', kind: 'day', required: true, help: '不晚于今天。' },
        reasonField('理由或依据'),
      ],
      send: (body) =>
        api.POST('/api/organizations/{organizationId}/rename', { ...path, body: { version, ...body } }),
    }),
    act<Body<'MoveBody'>>({
      key: 'move',
      label: '调整上级',
      rare: true,
      intro: '下级单位随同调整；任务仍由原督办机构督办。',
      initial: parentId === null ? {} : { parentId },
      fields: [
        {
          name: 'parentId',
          label: '新的上级',
          kind: 'organization',
          without: [organizationId],
          help: '不填的改为顶级。',
        },
        reasonField('理由或依据'),
      ],
      send: ({ parentId: parent, reason }) =>
        api.POST('/api/organizations/{organizationId}/move', {
          ...path,
          body: { version, reason, parentId: parent ?? null },
        }),
    }),
    act<Body<'MergeBody'>>({
      key: 'merge',
      label: '并入其他单位',
      okText: '合并并移交',
      rare: true,
      danger: true,
      intro: mergerText(name, prospect),
      hindrance: prospect?.mergeHindrance,
      initial: { on: today },
      fields: [
        {
          name: 'intoId',
          label: '接收单位',
          kind: 'organization',
          of: kind,
          without: [organizationId],
          required: true,
        },
        endField,
        reasonField('理由或依据'),
      ],
      send: async (body) => {
        const { data } = await api.POST('/api/organizations/{organizationId}/merge', {
          ...path,
          body: { version, ...body },
        });
        if (data) onMerged(data);
      },
    }),
    act<Body<'CloseBody'>>({
      key: 'close',
      label: '撤销',
      rare: true,
      danger: true,
      intro: closingText(name, prospect),
      hindrance: prospect?.closeHindrance,
      initial: { on: today },
      fields: [endField, reasonField('理由或依据')],
      send: (body) =>
        api.POST('/api/organizations/{organizationId}/close', { ...path, body: { version, ...body } }),
    }),
  ];
}
