import { readFile } from 'node:fs/promises';
import { PAPER_KINDS } from '#domain/official-document';
import { dayOf, DomainError, formatDay, timeOf } from '#domain/shared';
import {
  ChainProof,
  type DocumentProof,
  type FileProof,
  type FileVerdict,
  PROOF_STATES,
  standingWords,
} from '#features/documents';
import { print, printJson } from '../console/index.ts';
import type { Session } from '../session/index.ts';

const VERDICTS: Readonly<Record<Extract<FileVerdict, 'genuine' | 'altered' | 'unknown'>, string>> = {
  genuine: '真实有效：与签发时的文件完全一致，现行有效。',
  altered: '已被改动：文件带有本系统的验证码，但内容与签发时的文件不一致。',
  unknown: '未知：不是本系统签发的文件，也没有可识别的验证码。',
};

function verdictWords({ verdict, document }: FileProof): string {
  if (verdict === 'genuine' || verdict === 'altered' || verdict === 'unknown') return VERDICTS[verdict];
  const standing = standingWords({ state: verdict, endedOn: document?.endedOn ?? null });
  return `真实，但${PROOF_STATES[verdict]}：与签发时的文件完全一致，该文书${standing}。`;
}

/**
 * Says of a file whether it is what was issued, and proves it by the ledger.
 * @throws DomainError `DOCUMENT_FILE_UNREADABLE`; `DOCUMENT_NOT_PROVED` for everything but a genuine document in force
 * and a ledger that holds
 */
export async function verifyDocument(session: Session, file: string, json: boolean): Promise<void> {
  const proof = await session.the(ChainProof).prove(await bytesOf(file));
  if (json) printJson(proof);
  else print(told(proof).join('\n'));
  if (proof.verdict === 'genuine' && proof.findings.length === 0) return;
  throw new DomainError('DOCUMENT_NOT_PROVED', `“${file}”未通过核验，请以签发机关留存的原件为准。`, {
    verdict: proof.verdict,
    findings: proof.findings.length,
  });
}

function told(proof: FileProof): string[] {
  const { sha256, document, entry, findings, entries } = proof;
  const ledger =
    findings.length === 0
      ? `台账完好：${entries} 条记录首尾相连。`
      : `台账有 ${findings.length} 处问题，核验结论不可靠：${findings.map(({ message }) => message).join('')}`;
  return [
    verdictWords(proof),
    ...(document ? describe(document) : []),
    `文件摘要：${sha256}`,
    ...(entry
      ? [`台账依据：第 ${entry.seq} 条（${formatDay(dayOf(entry.at))} ${timeOf(entry.at)}）${entry.hash}`]
      : []),
    ledger,
  ];
}

const describe = ({ kind, number, title, issuer, issuedOn, code }: DocumentProof): string[] => [
  `${PAPER_KINDS[kind]}　${number ?? '无文号'}　${title}`,
  `${issuer}　${formatDay(issuedOn)}　验证码 ${code}`,
];

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new DomainError('DOCUMENT_FILE_UNREADABLE', `读不到文件“${file}”，请检查路径和权限。`, { file });
  }
}
