import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { Problem } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { dayText } from '@/ui/day-text.tsx';
import { clockText } from '../../targets/clock-text.ts';
import { Section } from '@/ui/page-head.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import { StickyFoot } from '@/ui/sticky-foot.tsx';
import classes from '../duty.module.css';
import type { Report } from '../duty-words.ts';
import type { Writing } from './use-writing.ts';

/** As the API counts: a rare character counts once. */
const lengthOf = (text: string): number => [...text.replaceAll(/\s/gu, '')].length;

/** The unit's own part of the report. */
export function ReportWriting({ report, writing }: { report: Report; writing: Writing }) {
  const { run, busy } = useAct();
  const [problem, setProblem] = useState<Problem>();
  const { kept, save } = writing;
  const { texts, figures } = kept.value;
  const lists = report.lists.filter(({ key }) => key === 'performance' || key === 'problems');
  const hand = () => {
    setProblem(undefined);
    void run('保存述法报告', save, { onProblem: setProblem });
  };
  return (
    <>
      {lists.map((list) => (
        <Section key={list.key} title={list.title}>
          {list.sections.map((section) => {
            const text = texts[section.key] ?? section.text ?? '';
            const length = lengthOf(text);
            return (
              <label key={section.key} className={classes.section} style={{ display: 'block' }}>
                <h3>
                  {section.heading}
                  {!section.required && <span className={prose.soft}>（可不填）</span>}
                </h3>
                <p className={classes.guidance}>{section.guidance}</p>
                <Input.TextArea
                  value={text}
                  autoSize={{ minRows: 4, maxRows: 20 }}
                  onChange={({ target }) =>
                    kept.set({ ...kept.value, texts: { ...texts, [section.key]: target.value } })
                  }
                />
                <span className={prose.soft}>
                  {length}字，应写{section.minLength}至{section.maxLength}字
                  {length > section.maxLength && `，多了${length - section.maxLength}字`}
                </span>
              </label>
            );
          })}
        </Section>
      ))}
      <Section title="数据" aside={`系统数据统计到${dayText(report.factsOn)}；与系统不一致的，请写明原因。`}>
        <PlainTable cards>
          <thead>
            <tr>
              <th scope="col">数据项</th>
              <th scope="col">系统数据</th>
              <th scope="col">本单位所填</th>
              <th scope="col">不一致的原因</th>
            </tr>
          </thead>
          <tbody>
            {report.figures.map((figure) => {
              const typed = figures[figure.key];
              const stated = typed?.value !== undefined ? typed.value : figure.stated;
              const set = (patch: { value?: number | null; note?: string }) =>
                kept.set({ ...kept.value, figures: { ...figures, [figure.key]: { ...typed, ...patch } } });
              return (
                <tr key={figure.key}>
                  <th scope="row">
                    {figure.label}
                    <div className={classes.guidance}>{figure.definition}</div>
                  </th>
                  <td>{figure.system === null ? '—' : `${figure.system}${figure.unit}`}</td>
                  <td>
                    <InputNumber
                      aria-label={`${figure.label}，本单位所填`}
                      value={stated}
                      min={0}
                      onChange={(value) => set({ value })}
                    />
                  </td>
                  <td>
                    {stated !== figure.system && (
                      <Input
                        aria-label={`${figure.label}不一致的原因`}
                        value={typed?.note ?? figure.note ?? ''}
                        onChange={({ target }) => set({ note: target.value })}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </PlainTable>
      </Section>
      {problem && <ProblemView problem={problem} />}
      <StickyFoot>
        <Button type="primary" loading={busy !== undefined} onClick={hand}>
          保存
        </Button>
        <span className={prose.soft}>
          {kept.savedAt
            ? `${clockText(kept.savedAt)}已暂存在本机，尚未保存到系统`
            : '内容都已保存；填写完整后由主要负责人报送。'}
        </span>
      </StickyFoot>
    </>
  );
}
