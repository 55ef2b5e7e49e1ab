import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { at } from './paths.mjs';

/** Rooms whose refusals can reach a caller of the API. */
const ROOMS = ['libs/domain', 'libs/features', 'libs/platform', 'apps/api/src'];
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^UNEXPECTED$/;
const HAN = /\p{Script=Han}/u;
const LEFT_OUT = [
  /\.(spec|int-spec)\.ts$|for-specs|error-codes\.ts$/,
  // Refusals of the operator's console and of the start, and the reasons of the ladder's decisions.
  /libs\/platform\/(config|mail|secrets|lifecycle)\//,
  /libs\/features\/(rehearsal|sample|clock|engine|foundation)\//,
  /libs\/domain\/escalation\/(?!validate)/,
];

/** Said in many ways in the sources; for who reads the document, once. */
const SAID = {
  POWER_REFUSED: '这条记录可以查看，但这一步不由您办理。',
  VERSION_CONFLICT: '记录已被他人改动，当前内容见 details，请核对后重新提交。',
};

/**
 * Stable codes with the sentence said first, sorted. A code is a capital word that stands beside a Chinese text: in
 * `new DomainError(code, message)`, in a helper that makes one, or in a pair of a table.
 * @returns {[code: string, sentence: string][]}
 */
export function errorCodes() {
  const codes = new Map();
  for (const file of ROOMS.flatMap(sources)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const [code, sentence] of codesIn(source)) {
      const known = codes.get(code);
      if (known === undefined || (!isSentence(known) && isSentence(sentence))) codes.set(code, sentence);
    }
  }
  for (const [code, sentence] of Object.entries(SAID)) codes.set(code, sentence);
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
}

function codesIn(source) {
  const found = [];
  const visit = (node) => {
    found.push(...codesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found, ...codesPromised(source.text)];
}

/** What a docstring says is thrown: some codes are put together far from their sentence. */
function codesPromised(text) {
  return [...text.matchAll(/@throws DomainError ([^@/]*)/g)].flatMap(([, codes]) =>
    [...codes.matchAll(/`(\w+)`/g)].filter(([, code]) => CODE.test(code)).map(([, code]) => [code, '']),
  );
}

function codesOf(node) {
  if (ts.isNewExpression(node)) {
    return pairs([...(node.arguments ?? [])], node.expression.getText() === 'DomainError');
  }
  if (ts.isCallExpression(node)) return pairs([...node.arguments]);
  if (ts.isArrayLiteralExpression(node)) return pairs([...node.elements]);
  if (ts.isParameter(node) && node.initializer) return codesAmong(node.initializer).map((code) => [code, '']);
  return [];
}

/** Every code among these nodes, with the first Chinese text among them. */
function pairs(nodes, isError = false) {
  const sentence = nodes.map(textOf).find((text) => text !== undefined && HAN.test(text));
  if (sentence === undefined && !isError) return [];
  return nodes.flatMap(codesAmong).map((code) => [code, sentence ?? '']);
}

function codesAmong(node) {
  if (ts.isStringLiteral(node)) return CODE.test(node.text) ? [node.text] : [];
  if (ts.isConditionalExpression(node)) return [...codesAmong(node.whenTrue), ...codesAmong(node.whenFalse)];
  return [];
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  if (ts.isConditionalExpression(node)) return textOf(node.whenTrue) ?? textOf(node.whenFalse);
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === undefined && right === undefined ? undefined : `${left ?? '…'}${right ?? '…'}`;
  }
  return undefined;
}

const isSentence = (text) => /[，。；]/u.test(text);

function sources(room) {
  return readdirSync(at(room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !LEFT_OUT.some((pattern) => pattern.test(file.replaceAll('\\', '/'))))
    .sort();
}
