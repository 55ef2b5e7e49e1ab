import type { OfficialDocument } from '#domain/official-document';
import type { PaperFormat, Press } from './press.ts';
import { ThreadPress } from './thread-press.ts';

/**
 * A press in a thread of its own: setting a page takes the processor for a while, and whoever serves people goes on
 * meanwhile. It starts at the first document. From the sources, which a thread cannot load, it works in this thread.
 *
 * @param fontFolder where the office has put the typefaces it has a licence for
 */
export const openPress = (fontFolder: string | undefined): Press =>
  import.meta.url.endsWith('.ts') ? new PressHere(fontFolder) : new ThreadPress(fontFolder);

class PressHere implements Press {
  private setting: Promise<Press['print']> | undefined;

  constructor(private readonly fontFolder: string | undefined) {}

  async print(document: OfficialDocument, format: PaperFormat): Promise<Buffer> {
    this.setting ??= import('./set-paper.ts').then(({ paperSetter }) => paperSetter(this.fontFolder));
    return (await this.setting)(document, format);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
