import { browserOf } from './browser-of.ts';

describe('what people call their browser', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
      'Chrome（Windows）',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0',
      'Edge（Windows）',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; HBN-AL80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.50',
      '微信（安卓）',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari（iOS）',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; Kylin) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0 Safari/537.36',
      'Chrome（国产系统）',
    ],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['', '未知浏览器'],
  ])('%s', (agent, name) => {
    expect(browserOf(agent)).toBe(name);
  });
});
