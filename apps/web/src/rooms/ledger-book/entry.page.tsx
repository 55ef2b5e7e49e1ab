import { useParams } from 'react-router';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { Entry } from './entry.tsx';

/** One entry on a page of its own. */
export function Component() {
  const entryId = Number(useParams()['entryId']);
  return (
    <>
      <PageHead crumbs={[{ label: '台账', to: '/ledger' }, { label: '一条台账' }]} title="一条台账" />
      <PageBody narrow>
        <Entry entryId={entryId} />
      </PageBody>
    </>
  );
}
