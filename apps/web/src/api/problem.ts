export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors?: readonly FieldProblem[];
  readonly details?: Readonly<Record<string, unknown>>;
}

const isBody = (value: unknown): value is ProblemBody =>
  typeof value === 'object' && value !== null && 'code' in value && 'title' in value;

/** What the API answers instead of a success (RFC 9457); `message` is a Chinese sentence to show. */
export class Problem extends Error {
  readonly status: number;
  /** Stable: decide by it. */
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  /** Such as the present state of a record that somebody else changed meanwhile. */
  readonly details: Readonly<Record<string, unknown>>;

  /** @param earlierSession whether it was asked before the person signed in again */
  constructor(
    body: ProblemBody,
    private readonly earlierSession = false,
  ) {
    super(body.title);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.errors = body.errors ?? [];
    this.details = body.details ?? {};
  }

  static async of(response: Response, { earlierSession = false } = {}): Promise<Problem> {
    const body: unknown = await response.json().catch(() => undefined);
    if (isBody(body)) return new Problem(body, earlierSession);
    return new Problem({
      status: response.status,
      code: 'ANSWER_UNREADABLE',
      title: `系统没有正常答复（${response.status}），请稍后重试；填写的内容还在。`,
    });
  }

  static unreachable(cause: unknown): Problem {
    const problem = new Problem({
      status: 0,
      code: 'UNREACHABLE',
      title: '连不上系统，请检查网络后重试；填写的内容还在。',
    });
    problem.cause = cause;
    return problem;
  }

  /** Somebody else changed the record meanwhile. */
  get isConflict(): boolean {
    return this.status === 409;
  }

  /** A late refusal of the session that ended says nothing of the present one. */
  get isSignedOut(): boolean {
    return this.status === 401 && !this.earlierSession;
  }

  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

/** Any thrown thing as a problem that can be shown. */
export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : Problem.unreachable(error);
