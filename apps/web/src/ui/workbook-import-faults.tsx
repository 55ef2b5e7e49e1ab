import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Table } from 'antd';

export interface ImportFault {
  readonly sheet: string;
  /** As Excel counts; 0 is the whole sheet. */
  readonly row: number;
  /** The column's title; none: the whole row. */
  readonly column: string;
  readonly message: string;
}

interface FaultsProps {
  readonly faultCount: number;
  /** The first few hundred. */
  readonly faults: readonly ImportFault[];
  readonly busy: boolean;
  readonly onMarked: () => void;
}

const SCROLL = { x: 560 };

/** What is wrong, cell by cell; and the person's own workbook with each of them marked in its place. */
export function WorkbookImportFaults({ faultCount, faults, busy, onMarked }: FaultsProps) {
  const sheets = new Set(faults.map(({ sheet }) => sheet));
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 12 }}
        title={`有${faultCount}处问题，请在 Excel 中改好后重新检查；现在什么也没有写入。`}
        description={
          faults.length < faultCount && `下面是前${faults.length}处，标注副本里有全部${faultCount}处。`
        }
        action={
          <Button icon={<DownloadOutlined />} loading={busy} onClick={onMarked}>
            下载标注副本
          </Button>
        }
      />
      <Table
        size="small"
        rowKey={({ sheet, row, column, message }) => `${sheet}${row}${column}${message}`}
        dataSource={[...faults]}
        pagination={false}
        scroll={SCROLL}
        columns={[
          ...(sheets.size > 1 ? [{ title: '工作表', dataIndex: 'sheet', width: 100 }] : []),
          {
            title: '位置',
            dataIndex: 'row',
            width: 100,
            render: (row: number) => (row === 0 ? '整张表' : `第${row}行`),
          },
          { title: '列', dataIndex: 'column', width: 140, render: (column: string) => column || '整行' },
          { title: '问题和改法', dataIndex: 'message' },
        ]}
      />
    </>
  );
}
