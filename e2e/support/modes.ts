/** What the catalogue says of each mode, and where its page is. */
import type { Mode } from '#catalog/index.ts';
import { catalogue } from '#load/catalogue.ts';
import { modePath } from '#views/urls.ts';

/** The parts of a mode, from the bottom to the top. */
export const partsOf = ({ stack }: Mode) => stack.layers.flatMap(({ parts }) => parts);

/** How pages and files name an owner. */
export const ownerWord = (owner: string): string => (owner === 'aws' ? 'AWS' : 'You');

/** Each mode of each service, with the path of its page. */
export const allModes = catalogue.services.flatMap((service) =>
  service.modes.map((mode) => ({ service, mode, path: `/${modePath(service.id, mode.id)}` })),
);
