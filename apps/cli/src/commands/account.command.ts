import { type Command } from 'commander';
import { ROLE_TITLES, ROLES } from '#domain/identity';
import { dayOf, timeOf } from '#domain/shared';
import {
  AccountDeskService,
  type AccountItem,
  AccountRescueService,
  AccountSafetyService,
  type AccountState,
} from '#features/identity';
import { OPERATOR } from '#platform/actor';
import { print, remark, table } from '../console/index.ts';
import { withSession } from '../session/index.ts';
import { createAccount, type NewPersonOptions } from './account-create.ts';
import { choiceOf, limitOption } from './options.ts';

const STATES: Readonly<Record<AccountState, string>> = {
  active: '正常',
  invited: '待设口令',
  locked: '已锁定',
  disabled: '已停用',
};
const ONCE = '一次性口令只显示这一次，首次登录须修改；请当面或经可靠的渠道告知本人。';

export function addAccountCommands(program: Command): void {
  const account = program.command('account').description('账号：开通首批管理员，解锁，重置');
  addCreate(account);
  account
    .command('list')
    .description('列出账号')
    .addOption(choiceOf('--state <状态>', '哪一种状态', Object.keys(STATES)))
    .addOption(limitOption())
    .action((filter: { state?: AccountState; limit: number }) =>
      withSession(async (session) => {
        const { items, next } = await session.the(AccountDeskService).list(filter);
        print(table(items, COLUMNS, '没有账号。开通第一个：account create --help'));
        if (next !== null) remark(`只列出前 ${filter.limit} 个，可用 --limit 增加。`);
      }),
    );
  account
    .command('unlock')
    .description('解除多次输错口令造成的锁定')
    .argument('<登录名>')
    .action((login: string) =>
      withSession(async (session) => {
        const { id } = await session.the(AccountRescueService).byLogin(login);
        await session.the(AccountSafetyService).unlock(OPERATOR, { accountId: id });
        print(`账号 ${login} 没有锁定，可以登录。`);
      }),
    );
  account
    .command('reset')
    .description('换成一次性口令，并退出全部登录')
    .argument('<登录名>')
    .option('--second-factor', '同时取消双因素登录（手机遗失时）')
    .action((login: string, { secondFactor }: { secondFactor?: true }) =>
      withSession(async (session) => {
        const { id } = await session.the(AccountRescueService).byLogin(login);
        const password = await session.the(AccountRescueService).reset(OPERATOR, login);
        if (secondFactor)
          await session.the(AccountSafetyService).resetSecondFactor(OPERATOR, { accountId: id });
        print(`${login} 的一次性口令：${password}`);
        remark(ONCE);
      }),
    );
}

function addCreate(account: Command): void {
  account
    .command('create')
    .description('为一个人开通账号，缺少的人员、任职一并登记')
    .requiredOption('--login <登录名>', '字母、数字或 . _ - @')
    .option('--name <姓名>', '新登记的人员')
    .option('--email <邮箱>', '新登记的人员')
    .addOption(choiceOf('--role <角色>', '任什么职', ROLES).makeOptionMandatory())
    .requiredOption('--organization <单位代码>', '在哪个单位任职')
    .option('--organization-name <单位名称>', '还没有任何单位时，登记最上级的督办机构')
    .addOption(choiceOf('--level <层级>', '该督办机构的层级', ['city', 'county', 'township']).default('city'))
    .option('--agency-code <机关代字>', '该督办机构的机关代字，如 云法督')
    .option('--person <人员代码>', '已登记人员的代码，缺省与登录名相同')
    .option('--invite', '不给一次性口令，改发邀请邮件')
    .action((options: NewPersonOptions) =>
      withSession(async (session) => {
        const { login, name, role, organization, password } = await createAccount(session, options);
        print(`已开通账号 ${login}：${name}，${organization}，${role}。`);
        if (password === undefined) {
          remark('邀请邮件由后台任务发出，链接7天内有效。');
          return;
        }
        print(`一次性口令：${password}`);
        remark(ONCE);
      }),
    );
}

const COLUMNS = [
  { name: '登录名', of: ({ login }: AccountItem) => login },
  { name: '姓名', of: ({ name }: AccountItem) => name },
  { name: '角色', of: ({ roles }: AccountItem) => roles.map((role) => ROLE_TITLES[role]).join('、') || null },
  { name: '状态', of: ({ state }: AccountItem) => STATES[state] },
  { name: '双因素', of: ({ secondFactor }: AccountItem) => (secondFactor ? '已启用' : null) },
  {
    name: '上次登录',
    of: ({ lastLoginAt: at }: AccountItem) => at && `${dayOf(at)} ${timeOf(at)}`,
  },
];
