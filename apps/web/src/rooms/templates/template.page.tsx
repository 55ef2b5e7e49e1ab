import { Button } from 'antd';
import { useParams } from 'react-router';
import { api, problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useKept } from '@/ui/kept-text.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { useChecked } from '@/ui/use-checked.ts';
import { Preview } from './preview.tsx';
import { publishTemplate } from './publish-template.ts';
import { TemplateEditor } from './template-editor.tsx';
import classes from './templates.module.css';
import { useOffice } from './use-office.ts';
import type { Kind, Template } from './words.ts';

/** The words of one kind of document: edited beside the pages that they make. */
export function Component() {
  const [officeId] = useOffice();
  const name = useParams()['kind'];
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/document-templates/kinds',
    { params: { query: { officeId: officeId ?? 0 } } },
    { enabled: officeId !== undefined },
  );
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data || officeId === undefined) return <PageLoading />;
  const kind = data.kinds.find((one) => one.kind === name);
  if (!kind) return <EmptyState title="没有这种文书" what="请从文书模板的列表中打开。" />;
  return (
    <Editing
      key={`${officeId}.${kind.kind}.${kind.current?.version ?? 0}`}
      officeId={officeId}
      officeName={data.officeName}
      kind={kind}
    />
  );
}

interface EditingProps {
  readonly officeId: number;
  readonly officeName: string;
  readonly kind: Kind;
}

function Editing({ officeId, officeName, kind }: EditingProps) {
  const may = useMay();
  const version = kind.current?.version ?? 0;
  const kept = useKept<Template>(`template.${officeId}.${kind.kind}.${version}`, kind.template);
  const template = kept.value;
  const changed = JSON.stringify(template) !== JSON.stringify(kind.template);
  const faults = useChecked({ kind: kind.kind, template }, async (body, signal) => {
    const { data } = await api.POST('/api/document-templates/check', { body, signal });
    return data?.faults;
  });
  const take = (words: Template) => {
    kept.set(words);
    if (words === kind.template) kept.forget();
  };
  const publishable = may('templates.manage') && changed && faults?.length === 0;
  return (
    <>
      <PageHead
        crumbs={[{ label: '文书模板', to: `/templates?officeId=${officeId}` }, { label: kind.name }]}
        title={kind.name}
        sub={`${officeName}，${version === 0 ? '现用系统自带的文字' : `现行第${version}版`}。${standingOf(changed, faults?.length, kept.savedAt)}`}
        actions={
          <>
            {publishable && (
              <ActBar
                acts={[publishTemplate({ officeId, kind, template })]}
                keptAs={`template.${officeId}.${kind.kind}`}
                onDone={kept.forget}
              />
            )}
            {changed && <Button onClick={() => take(kind.template)}>恢复为现行文字</Button>}
          </>
        }
      />
      <PageBody>
        <div className={classes.editing}>
          <TemplateEditor
            template={template}
            placeholders={kind.placeholders}
            faults={faults ?? []}
            onChange={take}
          />
          <Preview wish={{ officeId, kind: kind.kind, template }} name={kind.name} />
        </div>
        <History officeId={officeId} kind={kind} onTake={take} />
      </PageBody>
    </>
  );
}

function standingOf(changed: boolean, faults: number | undefined, savedAt: string | undefined): string {
  if (!changed) return '';
  const kept = savedAt === undefined ? '' : `草稿已保存于${instantText(savedAt)}。`;
  if (faults === undefined) return `正在检查…${kept}`;
  return `${faults === 0 ? '检查通过，可以发布。' : `还有${faults}处需要改正。`}${kept}`;
}

const MANY = 50;

/** The versions; the words of any can be taken up again. */
function History({
  officeId,
  kind,
  onTake,
}: Pick<EditingProps, 'officeId' | 'kind'> & { readonly onTake: (template: Template) => void }) {
  const { data } = queries.useQuery('get', '/api/document-templates', {
    params: { query: { officeId, kind: kind.kind, limit: MANY } },
  });
  return (
    <Section title="历次版本">
      <ul className={classes.history}>
        {data?.items.map(({ id, version, current, note, publishedAt, publishedByName, template }) => (
          <li key={id}>
            <strong>
              第{version}版{current && '（现行）'}
            </strong>
            <span>{note}</span>
            <span className={classes.soft}>
              {publishedByName ?? '系统'}，{instantText(publishedAt)}发布
            </span>
            <Button type="link" size="small" onClick={() => onTake(template)}>
              取用这一版的文字
            </Button>
          </li>
        ))}
        <li>
          <strong>系统自带</strong>
          <span>随产品提供的文字</span>
          <Button type="link" size="small" onClick={() => onTake(kind.standard)}>
            取用系统自带的文字
          </Button>
        </li>
      </ul>
    </Section>
  );
}
