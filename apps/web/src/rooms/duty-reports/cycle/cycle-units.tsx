import { Link } from 'react-router';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import type { Cycle } from '../duty-words.ts';
import { ReportStatusWord } from '../report-status.tsx';

/** The units that report, each with its report. */
export function CycleUnits({ cycle: { units } }: { cycle: Cycle }) {
  return (
    <Section title={`述法单位 ${units.length}个`}>
      {units.length === 0 ? (
        <EmptyState title="还没有定述法单位" what="先定述法单位和评议人，再启动述法。" />
      ) : (
        <PlainTable cards>
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">方式</th>
              <th scope="col">报告</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">
                  <Link to={`/duty-reports/${unit.dutyReportId}`}>{unit.unitName}</Link>
                </th>
                <td>{unit.onSite ? '现场述法' : '书面述法'}</td>
                <td>
                  <ReportStatusWord status={unit.status} />
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </Section>
  );
}
