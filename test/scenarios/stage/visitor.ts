import { type Answer, Browser } from '../../../apps/api/src/http/rig-for-specs.ts';

/** A record as the API gives it: what a story reads of it, it says. */
export interface Item {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

export interface NewTask {
  readonly officeId: number;
  readonly leadUnitId: number;
  readonly targetId?: number;
  readonly title: string;
  readonly measure: string;
  readonly dueOn: string;
}

/** A person at the API: the answer itself where it must succeed, and status and code where it must not. */
export class Visitor extends Browser {
  constructor(private readonly home: string) {
    super(home);
  }

  /** @throws Error with the whole answer when it is a refusal */
  async get(path: string): Promise<Item> {
    return succeeded(await this.ask('GET', path));
  }

  async list(path: string): Promise<Item[]> {
    return (await this.get(path))['items'] as Item[];
  }

  /** @throws Error with the whole answer when it is a refusal */
  async post(path: string, body: object, headers: Record<string, string> = {}): Promise<Item> {
    return succeeded(await this.ask('POST', path, body, headers));
  }

  /** What was refused, and why. */
  async refusal(path: string, body?: object): Promise<{ status: number; code: unknown; details: unknown }> {
    const answer = await this.ask(body === undefined ? 'GET' : 'POST', path, body);
    return { status: answer.status, code: answer.body['code'], details: answer.body['details'] };
  }

  /** An act on a task, on the version last seen. */
  act({ id, version }: Item, act: string, body: object = {}): Promise<Item> {
    return this.post(`/api/tasks/${id}/${act}`, { version, ...body });
  }

  /** A task drafted for one unit. */
  async draft({ leadUnitId, ...rest }: NewTask): Promise<Item> {
    const { items } = await this.post('/api/tasks', { leadUnitIds: [leadUnitId], ...rest });
    const [task] = items as Item[];
    if (!task) throw new Error('No task was drafted');
    return task;
  }

  task({ id }: Pick<Item, 'id'>): Promise<Item> {
    return this.get(`/api/tasks/${id}`);
  }

  /** 办理过程 as sentences, the oldest first. */
  async story({ id }: Pick<Item, 'id'>): Promise<string[]> {
    const items = await this.list(`/api/tasks/${id}/story?limit=200`);
    return items.map(({ who, sentence }) => `${String(who)}：${String(sentence)}`);
  }

  /** Puts a file to a record, `report:12`. */
  async attach(subject: string, name: string, content: Uint8Array): Promise<Item> {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)]), name);
    const url = `${this.home}/api/attachments?subject=${subject}`;
    const response = await fetch(url, { method: 'POST', headers: this.credentials(), body: form });
    const body = (await response.json()) as Record<string, unknown>;
    return succeeded({ status: response.status, body, headers: {} });
  }

  /** The bytes of a file, or the status of the refusal. */
  async download({ id }: Item): Promise<Uint8Array | number> {
    const url = `${this.home}/api/attachments/${id}/content`;
    const response = await fetch(url, { headers: this.credentials() });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : response.status;
  }

  private credentials() {
    return { cookie: this.cookie ?? '', 'x-csrf-token': this.csrfToken ?? '' };
  }

  /** A file as it is downloaded. @throws Error with the status when it is refused */
  async bytes(path: string): Promise<Buffer> {
    const response = await fetch(`${this.home}${path}`, { headers: this.credentials() });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** The organisation with this code, as far as one sees it. */
  async organization(code: string): Promise<Item> {
    const found = await this.list(
      `/api/organizations?standing=all&limit=200&text=${encodeURIComponent(code)}`,
    );
    const one = found.find((item) => item['code'] === code);
    if (!one) throw new Error(`No organisation ${code} in sight`);
    return one;
  }
}

function succeeded({ status, body }: Answer): Item {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as unknown as Item;
}
