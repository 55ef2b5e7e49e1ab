import { type Answer, api } from '@/api/index.ts';
import { type Act, act } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { KIND_OPTIONS, LEVEL_OPTIONS } from './words.ts';

type NewOrganization = Answer<'NewOrganizationBody'>;

/** 设立; answers the id. */
export const found = (parentId: number | undefined, today: string): Act =>
  act<NewOrganization>({
    key: 'found',
    label: '设立机构',
    okText: '设立',
    initial: { kind: 'unit', validFrom: today, ...(parentId === undefined ? {} : { parentId }) },
    fields: [
      { name: 'name', label: '名称', kind: 'line', required: true, placeholder: '全称，如：云溪市数据局' },
      { name: 'code', label: '代码', kind: 'line', required: true, help: '不重复、不再改变，如：YX-SJJ。' },
      { name: 'kind', label: '性质', kind: 'choice', required: true, options: KIND_OPTIONS },
      { name: 'level', label: '层级', kind: 'choice', required: true, options: LEVEL_OPTIONS },
      { name: 'parentId', label: '上级', kind: 'organization', help: '不填的为顶级。' },
      { name: 'agencyCode', label: '机关代字', kind: 'line', help: '督办机构制发文书编号用，如：云法督。' },
      { name: 'validFrom', label: '设立之日', kind: 'day', required: true },
    ],
    send: async ({ parentId: parent, ...body }) => {
      const { data } = await api.POST('/api/organizations', {
        body: { ...body, parentId: parent ?? null },
        headers: { 'Idempotency-Key': newKey() },
      });
      return data?.id;
    },
  });
