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
    expect((await new ChartPress().draw(chart(10))).equals(png)).toBe(true);
  });

  it('is drawn once for all who are sent it', async () => {
    const first = press.draw(chart(3));
    expect(press.draw(chart(3))).toBe(first);
    expect(press.draw(chart(4))).not.toBe(first);
    for (let late = 5; late < 21; late += 1) await press.draw(chart(late));
    expect(press.draw(chart(3))).not.toBe(first);
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
