export default async function tearDown() {
  await globalThis.sandanTestServer?.stop();
}
