import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMode } from '@/app/mode.ts';
import classes from './chart.module.css';

interface ChartProps {
  readonly option: EChartsCoreOption;
  /** CSS pixels. */
  readonly height: number;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
  /** The same as a table or list: read aloud instead of the picture. */
  readonly alternative?: ReactNode;
  /** With the name of the series and the place in it, when somebody presses on a mark. */
  readonly onPick?: (picked: {
    readonly name: string;
    readonly series: string;
    readonly index: number;
  }) => void;
}

/** A chart in the product's inks; its engine is loaded when the first chart is shown. */
export function Chart({ option, height, label, alternative, onPick }: ChartProps) {
  const mode = useMode();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const recolour = useRef<() => void>(undefined);
  const present = useRef(mode);
  const shown = useRef(option);
  const pick = useRef(onPick);
  useEffect(() => {
    shown.current = option;
    pick.current = onPick;
    chart.current?.setOption(option, { notMerge: true });
  }, [option, onPick]);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let gone = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import('./chart-engine.ts').then((engine) => {
      if (gone) return;
      const opened = engine.openChart(element, present.current);
      chart.current = opened;
      recolour.current = () => engine.recolour(opened, present.current);
      opened.setOption(shown.current);
      opened.on('click', ({ name, seriesName, dataIndex }) =>
        pick.current?.({ name: String(name), series: String(seriesName), index: Number(dataIndex) }),
      );
      observer.observe(element);
    });
    return () => {
      gone = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
      recolour.current = undefined;
    };
  }, []);
  useEffect(() => {
    present.current = mode;
    recolour.current?.();
  }, [mode]);
  return (
    <figure className={classes.chart}>
      <div ref={place} style={{ height }} role="img" aria-label={label} />
      {alternative !== undefined && <div className={classes.unseen}>{alternative}</div>}
    </figure>
  );
}
