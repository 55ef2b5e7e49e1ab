import { Segmented } from 'antd';
import { useState } from 'react';
import { Section } from '@/ui/page-head.tsx';
import { PaperView } from '@/ui/paper/index.ts';
import type { ItemPage } from './words.ts';

type Paper = 'none' | 'notice' | 'closing';

/** 整改通知书 and 销号通知 as they are printed, once somebody wants to see them. */
export function ItemPapers({ item: { id, code, version, status } }: { item: ItemPage }) {
  const [paper, setPaper] = useState<Paper>('none');
  return (
    <Section
      title="文书"
      aside={
        <Segmented<Paper>
          size="small"
          aria-label="显示哪一份文书"
          value={paper}
          onChange={setPaper}
          options={[
            { value: 'none', label: '不显示' },
            { value: 'notice', label: '整改通知书' },
            { value: 'closing', label: '销号通知', disabled: status !== 'closed' },
          ]}
        />
      }
    >
      {paper === 'none' ? (
        <p>按公文格式排版，可以下载 PDF 和 Word；销号以后有销号通知。</p>
      ) : (
        <PaperView
          url={`/api/rectification/${id}/document?kind=${paper}`}
          label={`${code}${paper === 'notice' ? '整改通知书' : '销号通知'}`}
          version={version}
        />
      )}
    </Section>
  );
}
