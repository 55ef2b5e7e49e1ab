import { LogoutOutlined, MenuOutlined } from '@ant-design/icons';
import { Button, Dropdown, Grid, Layout, Menu, type MenuProps } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { api } from '@/api/index.ts';
import { ROOMS } from '@/rooms/index.ts';
import { NAVIGATION_GROUPS, type NavigationItem } from '@/rooms/room.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import { HEADER_PARTS } from './header-parts.ts';
import { useKeptPreferences } from './keep-preferences.ts';
import { chooseMode, isModeChoice, type ModeChoice, useModeChoice } from './mode.ts';
import { useChangePreference } from './preferences.ts';
import { queryClient } from './query-client.ts';
import { useSession } from './session.ts';
import classes from './shell.module.css';
import { useSignedOut } from './signed-out.ts';

const ITEMS: readonly NavigationItem[] = ROOMS.flatMap(({ navigation }) => navigation).toSorted(
  (one, other) => one.order - other.order,
);

const MODES: readonly (readonly [ModeChoice, string])[] = [
  ['system', '随系统'],
  ['light', '浅色'],
  ['dark', '深色'],
];

/** Seldom needed, or only after a press, so they do not weigh on the first page. */
const SignInAgain = lazy(() => import('./sign-in-again.tsx'));
const SideNavigation = lazy(() => import('./side-navigation.tsx'));

/** The frame around every page: where one can go, who one is, and what has arrived. */
export function Shell() {
  const wide = Grid.useBreakpoint().lg ?? true;
  // Undefined until it is opened for the first time: until then it is not even loaded.
  const [open, setOpen] = useState<boolean>();
  const signedOut = useSignedOut();
  useKeptPreferences();
  const navigation = <Navigation onGo={() => setOpen(false)} />;
  return (
    <Layout className={classes.whole}>
      <a className="skip-link" href="#page">
        跳到正文
      </a>
      <Layout.Header className={`${classes.header} no-print`}>
        {!wide && (
          <Button type="text" icon={<MenuOutlined />} aria-label="打开导航" onClick={() => setOpen(true)} />
        )}
        <Link to="/" className={classes.brand} aria-label="三单督办，回到工作台">
          <img src="/favicon.svg" alt="" width={26} height={26} />
          <span>三单督办</span>
        </Link>
        <div className={classes.parts}>
          {HEADER_PARTS.map(({ key, Part }) => (
            <Suspense key={key} fallback={null}>
              <Part />
            </Suspense>
          ))}
        </div>
        <Who />
      </Layout.Header>
      <Layout>
        {wide ? (
          <Layout.Sider width={204} className={`${classes.sider} no-print`}>
            {navigation}
          </Layout.Sider>
        ) : (
          <Suspense fallback={null}>
            {open !== undefined && (
              <SideNavigation open={open} onClose={() => setOpen(false)}>
                {navigation}
              </SideNavigation>
            )}
          </Suspense>
        )}
        <Layout.Content className={classes.page} id="page" tabIndex={-1} role="main">
          <Suspense fallback={<PageLoading />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      {signedOut && (
        <Suspense fallback={null}>
          <SignInAgain />
        </Suspense>
      )}
    </Layout>
  );
}

function Navigation({ onGo }: { onGo: () => void }) {
  const { permissions } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const open = ITEMS.filter((item) => item.permissions?.some((one) => permissions.includes(one)) ?? true);
  const items: MenuProps['items'] = NAVIGATION_GROUPS.map((group) => ({
    type: 'group' as const,
    key: group,
    label: group,
    children: open
      .filter((item) => item.group === group)
      .map(({ path, label, icon }) => ({
        key: path,
        icon,
        label: (
          <Link to={path} tabIndex={-1}>
            {label}
          </Link>
        ),
      })),
  })).filter(({ children }) => children.length > 0);
  const here = open
    .map(({ path }) => path)
    .filter((path) =>
      path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`),
    )
    .toSorted((one, other) => other.length - one.length)[0];
  return (
    <nav aria-label="主导航">
      <Menu
        mode="inline"
        items={items}
        selectedKeys={here === undefined ? [] : [here]}
        onClick={({ key }) => {
          onGo();
          void navigate(key);
        }}
      />
    </nav>
  );
}

function Who() {
  const { person, roles } = useSession();
  const navigate = useNavigate();
  const post = roles[0];
  const mode = useModeChoice();
  const change = useChangePreference();
  const signOut = async () => {
    const { data } = await api.DELETE('/api/session');
    queryClient.clear();
    if (data?.ssoLogoutUrl) location.assign(data.ssoLogoutUrl);
    else location.assign('/login');
  };
  const press = (key: string) => {
    if (isModeChoice(key)) {
      chooseMode(key);
      // What could not be kept was said; in this browser it holds.
      change({ key: 'appearance', value: { mode: key } }).catch(() => undefined);
    } else void (key === 'out' ? signOut() : navigate(key));
  };
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: roles.map(({ organizationName }) => organizationName).join('、') || '尚未任职',
      children: [
        { key: '/account', label: '我的账号与安全' },
        { key: '/inbox/preferences', label: '接收方式' },
      ],
    },
    {
      key: 'modes',
      type: 'group',
      label: '明暗',
      children: MODES.map(([key, label]) => ({ key, label })),
    },
    { type: 'divider' },
    { key: 'out', icon: <LogoutOutlined />, label: '退出登录' },
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [mode], onClick: ({ key }) => press(key) }}
    >
      <Button type="text" className={classes.who}>
        <strong>{person.name}</strong>
        {post && <span className={classes.post}>{post.organizationName}</span>}
      </Button>
    </Dropdown>
  );
}
