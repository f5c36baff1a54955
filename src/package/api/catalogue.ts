/** The catalogue of the package, read once. */
import packed from 'virtual:catalogue';
import { unpackServices } from './packed.ts';

/** All that a matrix can be made from. */
export const catalogue = {
  services: unpackServices(packed),
  controls: packed.controls,
  origin: packed.origin,
  types: packed.types,
};
