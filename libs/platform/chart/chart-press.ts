import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { paperFonts } from '#platform/official-paper';
import type { Chart } from './chart.ts';
import { CHART_SOURCE } from './chart.typ.ts';
import { rasteriser } from './rasteriser.ts';

/** Twice as wide as letters show it: sharp on every screen. Pixels. */
const WIDTH = 1120;

/** Leaders of one office are sent the same picture in the same minute. */
const KEPT = 16;

/** Charts as PNG, without a browser. The same chart gives the same bytes, and is drawn once. */
export class ChartPress {
  private compiler: NodeCompiler | undefined;
  private readonly fonts = paperFonts();
  private readonly drawn = new Map<string, Promise<Buffer>>();

  draw(chart: Chart): Promise<Buffer> {
    const key = JSON.stringify(chart);
    const known = this.drawn.get(key);
    if (known) return known;
    const drawing = this.drawAnew(chart);
    this.drawn.set(key, drawing);
    // What failed is tried again by whoever asks next.
    drawing.catch(() => this.drawn.delete(key));
    const [oldest] = this.drawn.keys();
    if (this.drawn.size > KEPT && oldest !== undefined) this.drawn.delete(oldest);
    return drawing;
  }

  private async drawAnew(chart: Chart): Promise<Buffer> {
    const Resvg = await rasteriser();
    const picture = new Resvg(this.vector(chart), { fitTo: { mode: 'width', value: WIDTH } });
    const drawn = picture.render();
    try {
      return Buffer.from(drawn.asPng());
    } finally {
      drawn.free();
      picture.free();
    }
  }

  private vector(chart: Chart): string {
    this.compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [...this.fonts.files] }] });
    try {
      return this.compiler.plainSvg({
        mainFileContent: CHART_SOURCE,
        inputs: { chart: JSON.stringify({ ...chart, fonts: this.fonts.families.hei }) },
      });
    } finally {
      this.compiler.evictCache(10);
    }
  }
}
