import { Inject, Injectable } from '@nestjs/common';
import { RUNTIME, type Runtime } from '#features/foundation';
import { DocumentPrinter } from './document-printer.ts';
import { NoticePapers } from './notice-papers.ts';

/** Documents of one run: half a minute at most, then whoever waits for the queue has a turn. */
const MOST = 200;

/** The job `document.print`: whatever is issued and not on paper yet. Run twice, the second finds nothing to do. */
@Injectable()
export class DocumentPrint {
  private readonly told = new Set<string>();

  constructor(
    private readonly papers: NoticePapers,
    private readonly printer: DocumentPrinter,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'log'>,
  ) {}

  /** @returns whether more is left */
  async run(): Promise<boolean> {
    await this.papers.keepAll((noticeId, error) => this.tell(`notice:${noticeId}`, error));
    const printed = await this.printer.printSome(MOST, (documentId, error) =>
      this.tell(`document:${documentId}`, error),
    );
    return printed >= MOST;
  }

  /** It is tried again at every look, and told once. */
  private tell(subject: string, err: unknown): void {
    if (this.told.has(subject)) return;
    this.told.add(subject);
    this.runtime.log.error({ err, subject }, 'A document could not be printed');
  }
}
