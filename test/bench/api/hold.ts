import type { DoorProcess } from './door-process.ts';

type Opened = readonly [DoorProcess, DoorProcess];

/** Opens both servers for the time of some work and closes them whatever comes of it. */
export async function hold(
  [openProduct, openBare]: readonly [() => Promise<DoorProcess>, () => Promise<DoorProcess>],
  work: (doors: Opened) => Promise<void>,
): Promise<void> {
  const product = await openProduct();
  try {
    const bare = await openBare();
    try {
      await work([product, bare]);
    } finally {
      await bare.close();
    }
  } finally {
    await product.close();
  }
}
