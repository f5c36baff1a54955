/** The catalogue of the package, read once. */
import packed from 'virtual:catalogue';
import { typesOf } from '#exports/matrix/choice.ts';
import { unpackServices } from './packed.ts';

const services = unpackServices(packed);

/** All that a matrix can be made from. */
export const catalogue = {
  services,
  controls: packed.controls,
  origin: packed.origin,
  types: typesOf(services),
};
