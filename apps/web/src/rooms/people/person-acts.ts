import { type Answer, api } from '@/api/index.ts';
import { addDays } from '@/ui/day-text.tsx';
import { type Act, act, type ActField, reasonField } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import { ROLE_OPTIONS, ROLE_TITLES } from './role-words.ts';

export type Person = Answer<'PersonAnswer'>;
type NewPerson = Answer<'NewPersonBody'>;

const known: readonly ActField<'name' | 'email' | 'position'>[] = [
  { name: 'name', label: '姓名', kind: 'line', required: true },
  { name: 'email', label: '邮箱', kind: 'line', required: true, help: '督办文书和提醒发到这里。' },
  { name: 'position', label: '职务', kind: 'line', placeholder: '如：副局长' },
];

/** 登记; answers the id. */
export const register = (): Act =>
  act<NewPerson>({
    key: 'register',
    label: '登记人员',
    okText: '登记',
    intro: '登记后再任命到单位；需要登录的，由系统管理员在账号页开通。',
    fields: [
      { name: 'code', label: '代码', kind: 'line', required: true, help: '不重复、不再改变，如姓名全拼。' },
      ...known,
    ],
    send: async (body) => {
      const { data } = await api.POST('/api/people', { body, headers: { 'Idempotency-Key': newKey() } });
      return data?.id;
    },
  });

export const edit = ({ id: personId, name, email, position, version }: Person): Act =>
  act<Pick<NewPerson, 'name' | 'email' | 'position'>>({
    key: 'edit',
    label: '修改',
    okText: '保存',
    initial: { name, email, ...(position === null ? {} : { position }) },
    fields: known,
    send: (body) =>
      api.PATCH('/api/people/{personId}', {
        params: { path: { personId } },
        body: { version, ...body, position: body.position ?? null },
      }),
  });

/** 任命. */
export const appoint = ({ id: personId }: Person, today: string): Act =>
  act<Answer<'AppointBody'>>({
    key: 'appoint',
    label: '任命',
    intro:
      '系统、安全、审计三个管理员相互制约：一个人只能担任其中一项，也不能再担任督办、承办工作的角色。其余角色可以兼任。',
    initial: { validFrom: today },
    fields: [
      { name: 'organizationId', label: '单位', kind: 'organization', required: true },
      { name: 'role', label: '角色', kind: 'choice', required: true, options: ROLE_OPTIONS },
      { name: 'validFrom', label: '任职第一天', kind: 'day', required: true },
      { name: 'validTo', label: '任职最后一天', kind: 'day', help: '长期任职不填。' },
    ],
    send: (body) =>
      api.POST('/api/people/{personId}/appointments', {
        params: { path: { personId } },
        body,
        headers: { 'Idempotency-Key': newKey() },
      }),
  });

const ownPosts = ({ roles }: Person) => roles.filter(({ onBehalfOf }) => onBehalfOf === null);

/** 免职, one act for each post held. */
export const dismissals = (person: Person, today: string): readonly Act[] =>
  ownPosts(person).map(({ appointmentId, organizationName, role }) =>
    act<Answer<'EndAppointmentBody'>>({
      key: `end.${appointmentId}`,
      label: `免去${organizationName}${ROLE_TITLES[role]}`,
      okText: '免职',
      rare: true,
      danger: true,
      intro:
        '免职后不能再以这一角色办理；替补同时终止。经手的事项和办理过程不变，由同一单位的其他人继续办理。',
      initial: { lastDay: addDays(today, -1) },
      fields: [
        { name: 'lastDay', label: '任职最后一天', kind: 'day', required: true, help: '立即免职填昨天。' },
        reasonField('理由或依据'),
      ],
      send: (body) =>
        api.POST('/api/people/{personId}/appointments/{appointmentId}/end', {
          params: { path: { personId: person.id, appointmentId } },
          body,
        }),
    }),
  );

interface Substitution {
  readonly post: string;
  readonly substituteId: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly reason: string;
}

/** A/B 角: somebody stands in for a while. Undefined for whoever holds no post. */
export function substitute(person: Person, today: string): Act | undefined {
  const posts = ownPosts(person).map(({ organizationId, organizationName, role }) => ({
    value: `${organizationId}.${role}`,
    label: `${organizationName}，${ROLE_TITLES[role]}`,
    post: { organizationId, role },
  }));
  const [first] = posts;
  if (!first) return undefined;
  return act<Substitution>({
    key: 'substitute',
    label: '安排替补',
    intro: `替补期间，发给${person.name}的同时发给替补人，替补人可以代为办理；记录中写明是代谁办理。`,
    initial: { post: first.value, fromOn: today },
    fields: [
      {
        name: 'post',
        label: '替补的任职',
        kind: 'choice',
        required: true,
        options: posts.map(({ value, label }) => ({ value, label })),
      },
      { name: 'substituteId', label: '替补人（B角）', kind: 'person', required: true },
      { name: 'fromOn', label: '第一天', kind: 'day', required: true, help: '不早于今天。' },
      { name: 'toOn', label: '最后一天', kind: 'day', required: true, help: '最长一年。' },
      reasonField('理由', '如：出差、学习、病假。'),
    ],
    send: ({ post, ...body }) => {
      const chosen = posts.find(({ value }) => value === post)?.post ?? first.post;
      return api.POST('/api/substitutions', {
        body: { absentId: person.id, ...chosen, ...body },
        headers: { 'Idempotency-Key': newKey() },
      });
    },
  });
}

/** 提前终止, one act for each arrangement in force or to come. */
export const substitutionEnds = (items: readonly Answer<'SubstitutionAnswer'>[], today: string): Act[] =>
  items
    .filter(({ endedOn, toOn }) => endedOn === null && toOn >= today)
    .map(({ id: substitutionId, substituteName, absentName }) =>
      act({
        key: `substitution.${substitutionId}`,
        label: `终止${substituteName}替补${absentName}`,
        okText: '终止替补',
        rare: true,
        intro: `终止后，${substituteName}不能再代${absentName}办理；已办理的仍然有效。`,
        send: () =>
          api.POST('/api/substitutions/{substitutionId}/end', { params: { path: { substitutionId } } }),
      }),
    );
