import type { ActField } from '@/ui/acts/index.ts';
import { choices } from '@/ui/choices.ts';
import { SIDES } from './words.ts';

/** Who is invited beside the one who leads. */
export const participantsField: ActField<'participants'> = {
  name: 'participants',
  label: '参加人员',
  kind: 'rows',
  add: '添加参加人员',
  help: '没有填被约谈人的，为单位负责人。系统中没有的人员，填写姓名和职务。',
  fields: [
    {
      name: 'side',
      label: '哪一方',
      kind: 'choice',
      required: true,
      options: choices(SIDES),
    },
    { name: 'personId', label: '系统中的人员', kind: 'person' },
    { name: 'name', label: '姓名', kind: 'line' },
    { name: 'post', label: '职务', kind: 'line' },
  ],
};
