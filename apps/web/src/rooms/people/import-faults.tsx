import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Table } from 'antd';
import type { Answer } from '@/api/index.ts';

interface ImportFaultsProps {
  readonly report: Answer<'RosterReportAnswer'>;
  readonly loading: boolean;
  readonly onMarked: () => void;
}

const whereText = ({ row }: { readonly row: number }): string => (row === 0 ? '整张表' : `第${row}行`);

/** What is wrong, cell by cell; and the person's own workbook with each of them marked in its place. */
export function ImportFaults({ report: { faultCount, faults }, loading, onMarked }: ImportFaultsProps) {
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        title={`有${faultCount}处问题，请在 Excel 中改好后重新检查；现在什么也没有写入。`}
        action={
          <Button icon={<DownloadOutlined />} loading={loading} onClick={onMarked}>
            下载标注副本
          </Button>
        }
      />
      <Table
        size="small"
        rowKey={({ sheet, row, column, message }) => `${sheet}${row}${column}${message}`}
        dataSource={[...faults]}
        pagination={false}
        scroll={{ x: 560 }}
        columns={[
          { title: '工作表', dataIndex: 'sheet', width: 100 },
          { title: '位置', width: 90, render: (_, fault) => whereText(fault) },
          { title: '列', dataIndex: 'column', width: 120, render: (column: string) => column || '整行' },
          { title: '问题和改法', dataIndex: 'message' },
        ]}
      />
    </>
  );
}
