import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { paperFonts } from '#platform/official-paper';
import type { Chart } from './chart.ts';
import { CHART_SOURCE } from './chart.typ.ts';
import { rasteriser } from './rasteriser.ts';

/** Twice as wide as letters show it: sharp on every screen. Pixels. */
const WIDTH = 1120;

/** Charts as PNG, without a browser. The same chart gives the same bytes. */
export class ChartPress {
  private compiler: NodeCompiler | undefined;
  private readonly fonts = paperFonts();

  async draw(chart: Chart): Promise<Buffer> {
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
