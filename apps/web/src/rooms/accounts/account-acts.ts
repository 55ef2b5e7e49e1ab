import { type Answer, api } from '@/api/index.ts';
import type { Permission } from '@/app/session.ts';
import { type Act, act, reasonField } from '@/ui/acts/index.ts';
import { newKey } from '@/ui/new-key.ts';
import type { Account } from './words.ts';

/** 开通; answers the id. */
export const openAccount = (): Act =>
  act<Answer<'NewAccountBody'>>({
    key: 'open',
    label: '开通账号',
    okText: '开通',
    intro: '不填初始口令的，系统给本人发邮件，由本人设置口令；没有人知道别人的口令。',
    fields: [
      { name: 'personId', label: '给谁开通', kind: 'person', required: true },
      { name: 'login', label: '登录名', kind: 'line', required: true, help: '不分大小写，如：linlihua。' },
      {
        name: 'initialPassword',
        label: '初始口令',
        kind: 'line',
        secret: true,
        help: '只在收不到邮件时填写，当面交给本人；首次登录须修改。',
      },
    ],
    send: async (body) => {
      const { data } = await api.POST('/api/accounts', { body, headers: { 'Idempotency-Key': newKey() } });
      return data?.id;
    },
  });

type Said = Answer<'AccountActBody'>;

/** Every act on another's account stands in the ledger with its reason. */
const why = [reasonField('理由或依据', '记入台账，由审计管理员查看。')];
const whyIfAny = why.map((field) => ({ ...field, required: false }));

/** What this person may do with the account as it stands: letting in and keeping safe are two administrators'. */
export function accountActs(account: Account, may: (permission: Permission) => boolean): readonly Act[] {
  const { id: accountId, name, state, secondFactor, sessions, sso } = account;
  const path = { params: { path: { accountId } } };
  const acts: readonly (readonly [boolean, Act])[] = [
    [
      may('accounts.unlock') && state === 'locked',
      act<Said>({
        key: 'unlock',
        label: '解锁',
        intro: `${name}多次输错口令被锁定。核实是本人后解锁，可以立即再登录。`,
        fields: whyIfAny,
        send: (body) => api.POST('/api/accounts/{accountId}/unlock', { ...path, body }),
      }),
    ],
    [
      may('accounts.invite') && state === 'invited',
      act({
        key: 'invite',
        label: '再发邀请',
        okText: '发送邮件',
        intro: `给${name}再发一封设置口令的邮件，先前的链接随即失效。`,
        send: () => api.POST('/api/accounts/{accountId}/invite', path),
      }),
    ],
    [
      may('accounts.disable') && state === 'disabled',
      act<Said>({
        key: 'enable',
        label: '启用',
        intro: `启用后${name}可以用原来的口令登录。`,
        fields: why,
        send: (body) => api.POST('/api/accounts/{accountId}/enable', { ...path, body }),
      }),
    ],
    [
      may('accounts.end_sessions') && sessions > 0,
      act<Said>({
        key: 'sessions',
        label: '终止登录',
        intro: `${name}现在打开的${sessions}个登录立即失效，须重新登录；没有提交的草稿仍保存在本人的浏览器中。`,
        fields: whyIfAny,
        send: (body) => api.DELETE('/api/accounts/{accountId}/sessions', { ...path, body }),
      }),
    ],
    [
      may('accounts.reset_second_factor') && secondFactor,
      act<Said>({
        key: 'second',
        label: '重置双因素',
        rare: true,
        intro: `${name}换了手机或丢失验证器时使用。重置后只凭口令登录，请提醒本人重新启用。`,
        fields: why,
        send: (body) => api.POST('/api/accounts/{accountId}/reset-second-factor', { ...path, body }),
      }),
    ],
    [
      may('accounts.revoke_access') && sso,
      act<Said>({
        key: 'unbind',
        label: '解除统一身份绑定',
        rare: true,
        intro: `解除后${name}须用口令登录，或者重新绑定统一身份。`,
        fields: why,
        send: (body) => api.DELETE('/api/accounts/{accountId}/sso-binding', { ...path, body }),
      }),
    ],
    [
      may('accounts.disable') && state !== 'disabled',
      act<Said>({
        key: 'disable',
        label: '停用',
        rare: true,
        danger: true,
        intro: `停用后${name}不能登录，打开的登录和令牌随即失效；任职不变，经手的记录都在。`,
        fields: why,
        send: (body) => api.POST('/api/accounts/{accountId}/disable', { ...path, body }),
      }),
    ],
  ];
  return acts.flatMap(([open, one]) => (open ? [one] : []));
}
