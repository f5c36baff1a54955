/**
 * `npm run package`: builds `packages/dividing-line/` and packs it into a tarball in the project’s folder,
 * which npm installs without a registry.
 */
import '#catalog/text/print-errors.mjs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { buildPackage, pack } from '#package/build-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'packages/dividing-line');

await buildPackage(root, folder, matrixCatalogue());
const { file, size, unpackedSize } = pack(folder, root);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `Wrote ${relative(root, file)} (${megabytes(size)}, unpacked ${megabytes(unpackedSize)}).`,
);
