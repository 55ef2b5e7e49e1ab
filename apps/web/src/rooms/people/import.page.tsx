import { App } from 'antd';
import { useNavigate } from 'react-router';
import type { Answer } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { WorkbookImport } from '@/ui/workbook-import.tsx';
import { checkRoster, importRoster, markedRoster, tallyText } from './roster.ts';

/** 从 Excel 导入 units, people and posts; whoever may open accounts can invite them at once. */
export function Component() {
  const navigate = useNavigate();
  const may = useMay();
  const { modal } = App.useApp();
  const tell = (result: Answer<'RosterResultAnswer'>, invited: boolean) =>
    void modal.success({
      title: `已导入：${tallyText(result.tally)}`,
      content: invited && <Invitations result={result} />,
      okText: '查看人员',
      onOk: () => void navigate('/people'),
    });
  return (
    <WorkbookImport
      crumbs={[{ label: '人员', to: '/people' }, { label: '从 Excel 导入' }]}
      title="从 Excel 导入单位和人员"
      template="/api/roster-import/template"
      choice={may('accounts.invite') ? '给还没有账号的人开通账号，并发邮件邀请设置口令' : undefined}
      check={checkRoster}
      found={({ ready, tally }) => (ready ? tallyText(tally) : '')}
      welcome={({ invitations }, inviting) =>
        `没有问题，可以导入${inviting ? `；将邀请${invitations}人` : ''}。`
      }
      marked={markedRoster}
      bring={importRoster}
      label="全部导入"
      done="已全部导入"
      onDone={(result, inviting) => result && tell(result, inviting)}
    />
  );
}

function Invitations({ result: { invited, notInvited } }: { result: Answer<'RosterResultAnswer'> }) {
  return (
    <>
      <p>发出邀请{invited}份。</p>
      {notInvited.map(({ row, personCode, message }) => (
        <p key={row}>
          {personCode}（第{row}行）没有发出邀请：{message}
        </p>
      ))}
    </>
  );
}
