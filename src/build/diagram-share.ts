/** A thread that draws its share of the pictures, also as PNGs, and says after each that it is kept. */
import { parentPort, workerData } from 'node:worker_threads';
import { pngOf } from '../site/pictures.ts';
import { services } from '../site/services.ts';

const { share, shares } = workerData as { readonly share: number; readonly shares: number };
const all = services.flatMap((service) => service.modes.map((mode) => ({ service, mode })));

for (const { service, mode } of all.filter((_, index) => index % shares === share)) {
  await pngOf(service, mode);
  parentPort?.postMessage('drawn', []);
}
