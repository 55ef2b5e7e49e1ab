import { LINK_LIFE_MINUTES, type LinkPurpose } from '#domain/identity';
import { type Announcement, LINK_SECRET } from '#features/notifications';
import type { SecretBox } from '#platform/secrets';
import type { AccountRecord } from './account.repository.ts';

interface Link {
  readonly account: Pick<AccountRecord, 'personId' | 'name' | 'email' | 'login'>;
  readonly purpose: LinkPurpose;
  readonly linkId: number;
  readonly token: string;
  /** Address of whoever asked for it. */
  readonly from?: string | undefined;
}

const SYSTEM_NAME = '三单督办系统';
/** Behind `#`: a browser sends it to no server, and no log keeps it. */
const PAGE = '/password/set#';

/** The mail that brings a one-time link; goes out at any hour, for its reader is waiting. */
export function linkMail(
  { account: { personId, name, email, login }, purpose, linkId, token, from }: Link,
  secrets: SecretBox,
): Announcement {
  return {
    subject: `one_time_link:${linkId}`,
    topic: 'account',
    urgent: true,
    // A mail about an account speaks to the person, whatever the role.
    recipients: [{ personId, name, address: email, role: 'liaison' }],
    message: {
      ...(purpose === 'reset' ? resetWords(login, from) : inviteWords(login)),
      unit: SYSTEM_NAME,
      issuer: SYSTEM_NAME,
      byWhen: [],
      linkPath: PAGE,
      sealedLinkSecret: secrets.seal(token, LINK_SECRET),
      footer: `您收到这封邮件，是因为它关系到您在${SYSTEM_NAME}的账号“${login}”。`,
    },
  };
}

const resetWords = (login: string, from = '未知') => ({
  title: '重新设置口令',
  what: `有人从地址${from}为账号“${login}”申请重新设置口令。链接${LINK_LIFE_MINUTES.reset}分钟内有效，只能用一次。`,
  why: ['如果不是您本人申请，请不要打开链接，您的口令不会改变。'],
  whatToDo: ['打开下面的链接，设置新口令', '用新口令重新登录'],
});

const inviteWords = (login: string) => ({
  title: '邀请您使用三单督办系统',
  what: `已为您开通账号，登录名是“${login}”。链接${LINK_LIFE_MINUTES.invite / 1440}天内有效，只能用一次。`,
  why: [],
  whatToDo: ['打开下面的链接，设置口令', '用登录名和口令登录'],
});
