/** Refuses a Node that the product's packages do not run on, before anything of theirs is loaded. */
const OLDEST = [20, 19];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`需要 Node ${OLDEST.join('.')} 或以上，现在是 ${process.versions.node}，请升级后重新运行。`);
  process.exit(1);
}
