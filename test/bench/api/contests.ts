import type { Question } from './load.ts';
import { signIn } from './session.ts';
import type { Town } from './town.ts';

/** One thing asked of both. */
export interface Contest {
  readonly what: string;
  readonly product: Question;
  readonly bare: Question;
}

const DRAFT = { title: '开展行政执法案卷评查', measure: '按季度抽查，年底前通报结果', dueOn: '2024-11-30' };
const REPORT = {
  purpose: 'progress',
  percent: 40,
  body: '本月完成第二批案卷评查，发现的问题已反馈有关单位。',
};

/** The product is asked by people who are signed in, the bare routes by anybody. */
export async function contests(town: Town, product: string, bare: string): Promise<Contest[]> {
  const { officeId, unitId, unitTaskIds } = town;
  const supervisor = await signIn(product, town.supervisor);
  const liaison = await signIn(product, town.liaison);
  const ofProduct = (headers: Question['headers'], method: Question['method'], nth: Question['nth']) => ({
    ...{ url: product, method, nth },
    ...(headers === undefined ? {} : { headers }),
  });
  const ofBare = (method: Question['method'], nth: Question['nth']) => ({ url: bare, method, nth });
  const taskId = (n: number) => unitTaskIds[n % unitTaskIds.length] ?? 0;
  return [
    {
      what: 'list of 25 open tasks by due day',
      product: ofProduct(supervisor, 'GET', () => ({ path: '/api/tasks?status=open&order=dueOn&limit=25' })),
      bare: ofBare('GET', () => ({ path: '/list' })),
    },
    {
      what: 'task page',
      product: ofProduct(supervisor, 'GET', (n) => ({ path: `/api/tasks/${taskId(n)}` })),
      bare: ofBare('GET', (n) => ({ path: `/page/${taskId(n)}` })),
    },
    {
      what: 'new task',
      product: ofProduct(supervisor, 'POST', () => ({
        path: '/api/tasks',
        body: { officeId, leadUnitIds: [unitId], ...DRAFT },
      })),
      bare: ofBare('POST', () => ({ path: '/tasks', body: { officeId, leadUnitId: unitId, ...DRAFT } })),
    },
    {
      what: 'report submitted',
      product: ofProduct(liaison, 'POST', (n) => ({ path: `/api/tasks/${taskId(n)}/reports`, body: REPORT })),
      bare: ofBare('POST', (n) => ({ path: `/reports/${taskId(n)}`, body: REPORT })),
    },
  ];
}
