import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router';
import { useMode } from './mode.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { inkVariables, themeOf } from './theme.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');

export function App() {
  const mode = useMode();
  useEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(inkVariables(mode))) style.setProperty(name, value);
    style.colorScheme = mode;
  }, [mode]);
  return (
    <ConfigProvider
      locale={zhCN}
      theme={themeOf(mode, { motion: !still.matches })}
      button={{ autoInsertSpace: false }}
    >
      <AntApp>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
