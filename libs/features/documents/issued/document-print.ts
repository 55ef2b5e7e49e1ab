import { Inject, Injectable } from '@nestjs/common';
import { RUNTIME, type Runtime } from '#features/foundation';
import { DocumentPrinter } from './document-printer.ts';
import { NoticePapers } from './notice-papers.ts';

/** Documents of one run: half a minute at most, then whoever waits for the queue has a turn. */
const MOST = 200;

/** The job `document.print`: whatever is issued and not on paper yet. Run twice, the second finds nothing to do. */
@Injectable()
export class DocumentPrint {
  constructor(
    private readonly papers: NoticePapers,
    private readonly printer: DocumentPrinter,
    @Inject(RUNTIME) private readonly runtime: Pick<Runtime, 'log'>,
  ) {}

  /** @returns whether more is left */
  async run(): Promise<boolean> {
    const { log } = this.runtime;
    await this.papers.keepAll((noticeId, err) =>
      log.error({ err, noticeId }, 'A notice could not be composed'),
    );
    const printed = await this.printer.printSome(MOST, (documentId, err) =>
      log.error({ err, documentId }, 'A document could not be printed'),
    );
    return printed >= MOST;
  }
}
