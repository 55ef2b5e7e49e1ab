import { type Answer, api } from '@/api/index.ts';
import { type Act, act, type ActField, reasonField } from '@/ui/acts/index.ts';
import type { ItemPage } from './words.ts';

type Measure = Omit<Answer<'MeasureBody'>, 'version'>;
type EvidenceList = { evidence?: Answer<'EvidencePart'>[] };

const evidenceField = (required: boolean): ActField<'evidence'> => ({
  name: 'evidence',
  label: '佐证',
  kind: 'rows',
  add: '添加佐证',
  required,
  fields: [
    { name: 'name', label: '佐证名称', kind: 'line', required: true, placeholder: '如：整改后现场照片' },
    { name: 'reference', label: '文号、附件名或存放处', kind: 'line', required: true },
  ],
});

/** Files of this page that are evidence once they are named as such: nobody has to type their names again. */
function filesAsEvidence({ evidence }: ItemPage, files: readonly string[]): Answer<'EvidencePart'>[] {
  const named = new Set(evidence.map(({ reference }) => reference));
  return files
    .map((file) => ({ name: file.replace(/\.\w+$/, ''), reference: `附件：${file}` }))
    .filter(({ reference }) => !named.has(reference));
}

/**
 * Everything that can be done with an item, by the steps that the API says are open.
 * @param files names of the attachments of the item
 */
export function itemActs(item: ItemPage, files: readonly string[] = []): Readonly<Record<string, Act>> {
  const { id: itemId, version, unitId, measure, responsibleId, dueOn } = item;
  const found = filesAsEvidence(item, files);
  const path = { params: { path: { itemId } } };
  return {
    agree: act<Measure>({
      key: 'agree',
      label: measure === null ? '确定措施' : '调整措施',
      okText: '确定',
      initial: {
        ...(measure === null ? {} : { measure }),
        ...(responsibleId === null ? {} : { responsibleId }),
        ...(dueOn === null ? {} : { dueOn }),
      },
      fields: [
        { name: 'measure', label: '整改措施', kind: 'paragraph', required: true, rows: 4 },
        { name: 'responsibleId', label: '责任人', kind: 'person', organizationId: unitId, required: true },
        { name: 'dueOn', label: '整改期限', kind: 'day', required: true },
      ],
      send: (body) =>
        api.POST('/api/rectification/{itemId}/measures', { ...path, body: { version, ...body } }),
    }),
    start: act({
      key: 'start',
      label: '开始整改',
      intro: '措施、责任人和期限已经确定，开始整改后可以陆续补充佐证。',
      send: () => api.POST('/api/rectification/{itemId}/start', { ...path, body: { version } }),
    }),
    submit: act<EvidenceList>({
      key: 'submit',
      label: '报请核验',
      intro:
        found.length > 0
          ? '报请后由督办机构核验。本页的附件已列为佐证，可以增减。'
          : '报请后由督办机构核验；此前没有补充过新佐证的，请在这里写明。',
      initial: { evidence: found },
      fields: [evidenceField(false)],
      send: (body) =>
        api.POST('/api/rectification/{itemId}/submission', { ...path, body: { version, ...body } }),
    }),
    evidence: act<{ evidence: Answer<'EvidencePart'>[] }>({
      key: 'evidence',
      label: '补充佐证',
      intro: '文件、照片另在本页添加附件；这里写明名称和文号或附件名。',
      initial: { evidence: found.length > 0 ? found : [{ name: '', reference: '' }] },
      fields: [evidenceField(true)],
      send: (body) =>
        api.POST('/api/rectification/{itemId}/evidence', { ...path, body: { version, ...body } }),
    }),
    close: act<{ finding?: string }>({
      key: 'close',
      label: '核验销号',
      okText: '予以销号',
      intro: '核验通过、佐证齐全的予以销号；核验人不能是责任人。',
      fields: [{ name: 'finding', label: '核验情况', kind: 'paragraph' }],
      send: (body) =>
        api.POST('/api/rectification/{itemId}/closure', { ...path, body: { version, ...body } }),
    }),
    send_back: act<{ reason: string }>({
      key: 'send_back',
      label: '退回整改',
      fields: [reasonField('还差什么')],
      send: (body) =>
        api.POST('/api/rectification/{itemId}/sending-back', { ...path, body: { version, ...body } }),
    }),
    reopen: act<{ reason: string }>({
      key: 'reopen',
      label: '重新打开',
      rare: true,
      danger: true,
      intro: '问题又出现的，重新打开并计入回潮。',
      fields: [reasonField('反弹的情况')],
      send: (body) =>
        api.POST('/api/rectification/{itemId}/reopening', { ...path, body: { version, ...body } }),
    }),
  };
}

/** 认定回潮: a person says that an earlier problem has come back. */
export const markRelapse = ({ id: itemId, version }: ItemPage, earlier: { id: number; code: string }): Act =>
  act<{ reason: string }>({
    key: `relapse.${earlier.id}`,
    label: '认定为回潮',
    intro: `认定本事项是已销号的${earlier.code}又出现。`,
    fields: [reasonField('认定的依据')],
    send: ({ reason }) =>
      api.POST('/api/rectification/{itemId}/relapse', {
        params: { path: { itemId } },
        body: { version, earlierId: earlier.id, reason },
      }),
  });
