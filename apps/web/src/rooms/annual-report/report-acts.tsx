import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { api } from '@/api/index.ts';
import { act, ActBar, openOf, reasonField } from '@/ui/acts/index.ts';
import type { Report } from './report-words.ts';
import { Versions } from './versions.tsx';

/** Making it final, taking it away as a file, looking at earlier versions. */
export function ReportActs({ report }: { report: Report }) {
  const [open, setOpen] = useState(false);
  const { year, officeId, version, acts } = report;
  const params = { path: { year } };
  const file = (format: string) => `/api/annual-reports/${year}/file?officeId=${officeId}&format=${format}`;
  const offered = openOf(
    {
      finalise: act({
        key: 'finalise',
        label: '定稿',
        intro: '定稿后不能再改文字；须改的，由签发人写明原因重新起草。',
        send: () =>
          api.POST('/api/annual-reports/{year}/finalisation', { params, body: { officeId, version } }),
      }),
      reopen: act<{ reason: string }>({
        key: 'reopen',
        label: '重新起草',
        rare: true,
        fields: [reasonField('重新起草的原因')],
        send: ({ reason }) =>
          api.POST('/api/annual-reports/{year}/reopening', { params, body: { officeId, version, reason } }),
      }),
    },
    acts,
  );
  return (
    <>
      <ActBar acts={offered} keptAs={`annual-report.${officeId}.${year}`} />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'docx',
              label: (
                <a href={file('docx')} download>
                  Word 文件
                </a>
              ),
            },
            {
              key: 'txt',
              label: (
                <a href={file('txt')} download>
                  文本文件
                </a>
              ),
            },
          ],
        }}
      >
        <Button icon={<DownloadOutlined />}>下载</Button>
      </Dropdown>
      <Button onClick={() => setOpen(true)}>版本</Button>
      {open && <Versions year={year} officeId={officeId} onClose={() => setOpen(false)} />}
    </>
  );
}
