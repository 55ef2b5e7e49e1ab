import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { SecretBox } from '#platform/secrets';
import { accompanied, UnitOfWork } from '#persistence';
import { Claim, KeyUsed, underWay } from './claim.ts';
import { type EarlierRequest, IdempotencyRepository, type KeyedRequest } from './idempotency.repository.ts';

/** What a request was answered with. */
export interface KeptAnswer {
  readonly status: number;
  /** Undefined: no content. */
  readonly body: unknown;
}

export interface HeardAnswer extends KeptAnswer {
  /** Given to an earlier request with the same key. */
  readonly replayed: boolean;
}

const HOUR = 3_600_000;
/** How long a key is remembered. */
const KEPT_MS = 48 * HOUR;
/** Longer than any request takes: a process that has not answered by then never will. */
const ANSWERED_WITHIN_MS = 60_000;

/** Carries out a request at most once for each key of a person, and gives its answer again. */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly repository: IdempotencyRepository,
    private readonly secrets: SecretBox,
  ) {}

  /**
   * @param work answers, or throws
   * @param refusalOf the answer to an error that is worth giving again; undefined for one that nobody foresaw
   * @throws DomainError `IDEMPOTENCY_KEY_REUSED`, `IDEMPOTENCY_UNDER_WAY`, `IDEMPOTENCY_DONE_UNSEEN`, or whatever the
   *   work throws
   */
  async once(
    request: KeyedRequest,
    work: () => Promise<KeptAnswer>,
    refusalOf: (error: unknown) => KeptAnswer | undefined,
  ): Promise<HeardAnswer> {
    const earlier = await this.uow.run((tx) => this.repository.find(tx, request));
    if (earlier) return this.again(request, earlier);
    const claim = new Claim(this.repository, request);
    try {
      const answer = await accompanied(claim, work);
      if (claim.claimed) await this.keep(request, answer);
      return { ...answer, replayed: false };
    } catch (error) {
      if (error instanceof KeyUsed) return this.again(request, error.earlier);
      // Something stands although the request was refused, such as a counted failure: a repeat hears the same.
      const refusal = claim.claimed ? refusalOf(error) : undefined;
      if (refusal) await this.keep(request, refusal);
      throw error;
    }
  }

  /** The work is done whether or not its answer can be kept: a repeat is then told to look. */
  private async keep(request: KeyedRequest, { status, body }: KeptAnswer): Promise<void> {
    const sealed = this.secrets.seal(JSON.stringify({ body }), purposeOf(request));
    const sweepBefore = new Date(request.at.getTime() - KEPT_MS);
    await this.uow
      .run((tx) => this.repository.keepAnswer(tx, request, status, sealed, sweepBefore))
      .catch(() => undefined);
  }

  private again(request: KeyedRequest, earlier: EarlierRequest): HeardAnswer {
    const { fingerprint, claimedAt, status, sealedAnswer } = earlier;
    if (fingerprint !== request.fingerprint) throw reused();
    if (status === null || sealedAnswer === null) {
      throw request.at.getTime() - claimedAt.getTime() < ANSWERED_WITHIN_MS ? underWay() : unseen(claimedAt);
    }
    const { body } = JSON.parse(this.secrets.open(sealedAnswer, purposeOf(request))) as { body?: unknown };
    return { status, body, replayed: true };
  }
}

const purposeOf = ({ personId, key }: KeyedRequest): string => `idempotency:${personId}:${key}`;

const reused = () =>
  new DomainError(
    'IDEMPOTENCY_KEY_REUSED',
    '这个 Idempotency-Key 已用于另一次不同的请求，未执行。请为每次新的办理换一个键。',
  );

const unseen = (claimedAt: Date) =>
  new DomainError(
    'IDEMPOTENCY_DONE_UNSEEN',
    '同一请求已经办理，但当时的答复没有保存下来。请刷新查看结果，不要重复办理；确需再办的，请换一个键。',
    { doneAt: claimedAt.toISOString() },
  );
