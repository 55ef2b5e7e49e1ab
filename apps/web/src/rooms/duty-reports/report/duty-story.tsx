import { queries } from '@/api/index.ts';
import { Section } from '@/ui/page-head.tsx';
import { Story } from '@/ui/story.tsx';

/** What happened to a report, the earliest first. */
export function DutyStory({ dutyReportId }: { dutyReportId: number }) {
  const { data } = queries.useQuery('get', '/api/duty-reports/{dutyReportId}/story', {
    params: { path: { dutyReportId }, query: { limit: 100 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="述法过程">
      <Story items={data.items.map(({ id, at, who, sentence }) => ({ id, at, who, what: sentence }))} />
    </Section>
  );
}
