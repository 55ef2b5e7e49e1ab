import { PNG } from 'pngjs';
import { ChartPress, type Chart } from './index.ts';

const RED = '#b0352a';
const BLUE = '#2b4a78';
const chart = (late: number): Chart => ({
  bar: {
    title: '2024年任务42项',
    parts: [
      { label: '正常', colour: BLUE, count: 42 - late },
      { label: '逾期', colour: RED, count: late },
    ],
  },
  piles: {
    title: '2024年印发三单',
    series: [{ label: '提醒', colour: BLUE }],
    columns: Array.from({ length: 12 }, (_, month) => ({ label: `${month + 1}月`, counts: [month % 4] })),
  },
});
const share = (png: Buffer, [red, green, blue]: readonly [number, number, number]) => {
  const { data, width, height } = PNG.sync.read(png);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  }
  return count / (width * height);
};

describe('a chart', () => {
  const press = new ChartPress();

  it('is a picture as wide as a letter shows it twice, and the same each time', async () => {
    const png = await press.draw(chart(10));
    const { width, height } = PNG.sync.read(png);
    expect(width).toBe(1120);
    expect(height).toBeGreaterThan(500);
    expect((await press.draw(chart(10))).equals(png)).toBe(true);
  });

  it('gives each part its share', async () => {
    const red = [0xb0, 0x35, 0x2a] as const;
    const few = share(await press.draw(chart(7)), red);
    const many = share(await press.draw(chart(28)), red);
    expect(many / few).toBeGreaterThan(3);
    expect(many / few).toBeLessThan(5);
    expect(
      share(await press.draw({ ...chart(0), piles: { ...chart(0).piles, columns: [] } }), red),
    ).toBeLessThan(0.002);
  });
});
