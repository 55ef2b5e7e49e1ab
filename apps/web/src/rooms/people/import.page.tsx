import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, App, Button, Checkbox } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Answer } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { useAct } from '@/ui/act.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { ImportFaults } from './import-faults.tsx';
import classes from './people.module.css';
import { checkRoster, importRoster, markedRoster, tallyText } from './roster.ts';

/** 从 Excel 导入 units, people and posts: checked row by row first, then everything is taken, or nothing. */
export function Component() {
  const navigate = useNavigate();
  const may = useMay();
  const { modal } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [invite, setInvite] = useState(false);
  const [report, setReport] = useState<Answer<'RosterReportAnswer'>>();
  const { run, busy } = useAct();
  const check = async (one: File, inviting: boolean) => {
    setFile(one);
    setInvite(inviting);
    setReport(undefined);
    setReport(await run('检查', () => checkRoster(one, inviting), { done: '检查完毕' }));
  };
  const bring = async (one: File) => {
    const result = await run('导入', () => importRoster(one, invite));
    if (!result) return;
    void modal.success({
      title: `已导入：${tallyText(result.tally)}`,
      content: (
        <>
          {invite && `发出邀请${result.invited}份。`}
          {result.notInvited.map(({ row, personCode, message }) => (
            <p key={row}>
              {personCode}（第{row}行）没有发出邀请：{message}
            </p>
          ))}
        </>
      ),
      okText: '查看人员',
      onOk: () => void navigate('/people'),
    });
  };
  return (
    <>
      <PageHead
        crumbs={[{ label: '人员', to: '/people' }, { label: '从 Excel 导入' }]}
        title="从 Excel 导入单位和人员"
        sub="先下载模板填写，再检查文件；没有问题才能导入，全部写入或一行也不写入。"
        actions={
          <Button icon={<DownloadOutlined />} href="/api/roster-import/template">
            下载模板
          </Button>
        }
      />
      <PageBody>
        <Section title="文件">
          <input
            ref={input}
            type="file"
            hidden
            aria-label="Excel 文件"
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ target }) => {
              const [one] = target.files ?? [];
              if (one) void check(one, invite);
              target.value = '';
            }}
          />
          {may('accounts.invite') && (
            <p>
              <Checkbox
                checked={invite}
                onChange={({ target }) =>
                  file ? void check(file, target.checked) : setInvite(target.checked)
                }
              >
                给还没有账号的人开通账号，并发邮件邀请设置口令
              </Checkbox>
            </p>
          )}
          <Button
            type={report?.ready ? 'default' : 'primary'}
            icon={<UploadOutlined />}
            loading={busy === '检查'}
            onClick={() => input.current?.click()}
          >
            {file ? '换一个文件' : '选择文件并检查'}
          </Button>
          {file && <span className={classes.note}> {file.name}</span>}
        </Section>
        {report && file && (
          <Section title="检查结果" aside={report.ready && tallyText(report.tally)}>
            {report.ready ? (
              <Alert
                type="success"
                showIcon
                title={`没有问题，可以导入${invite ? `；将邀请${report.invitations}人` : ''}。`}
                action={
                  <Button type="primary" loading={busy === '导入'} onClick={() => void bring(file)}>
                    全部导入
                  </Button>
                }
              />
            ) : (
              <ImportFaults
                report={report}
                loading={busy === '下载标注副本'}
                onMarked={() =>
                  void run('下载标注副本', () => markedRoster(file, invite), { done: '标注副本已下载' })
                }
              />
            )}
          </Section>
        )}
      </PageBody>
    </>
  );
}
