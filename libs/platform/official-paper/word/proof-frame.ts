import { AlignmentType, FrameAnchorType, ImageRun, Paragraph, type ParagraphChild } from 'docx';
import { PAPER, type Proof, PROOF_PLACE, proofAddress } from '#domain/official-document';
import { run, twips } from './word-text.ts';

/** In a frame of its own at the foot of the page: it moves nothing. */
export async function proofFrame({ code, url }: Proof): Promise<Paragraph[]> {
  const { top, picture, width, size } = PROOF_PLACE;
  const frame = {
    type: 'absolute',
    position: { x: twips(PAPER.left + (PAPER.textWidth - width) / 2), y: twips(top) },
    width: twips(width),
    height: twips(picture + 7),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  } as const;
  const pixels = Math.round((picture * 96) / 25.4);
  const { qrPicture } = await import('../qr.ts');
  const data = await qrPicture(url);
  const framed = (children: readonly ParagraphChild[]) =>
    new Paragraph({
      frame,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0 },
      children: [...children],
    });
  return [
    framed([
      new ImageRun({
        ...{ type: 'png', data, transformation: { width: pixels, height: pixels } },
        altText: { id: '1', name: '二维码', description: url, title: '文书核验' },
      }),
    ]),
    framed([run(`验证码：${code}`, { face: 'song', size })]),
    framed([run(proofAddress(url), { face: 'song', size })]),
  ];
}
