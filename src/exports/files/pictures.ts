import { modesByAddress, pictureOf, pngOf } from '../../site/pictures.ts';
import { services } from '../../site/services.ts';
import { digestOf } from '../../site/digest.ts';
import type { ExportFile } from './export-file.ts';

/** The stack of each mode as files: `/services/ec2.svg`, `/services/ec2/dedicated-host.png`. */
export const pictureFiles = (): readonly ExportFile[] =>
  modesByAddress(services).flatMap(({ path, service, mode }) => {
    const { id, shortName, modes } = service;
    const basis = digestOf(id, shortName, modes.length, mode);
    return [
      {
        path: `services/${path}.svg`,
        mediaType: 'image/svg+xml',
        basis,
        quick: true,
        make: () => pictureOf(service, mode),
      },
      {
        path: `services/${path}.png`,
        mediaType: 'image/png',
        basis,
        quick: false,
        make: () => pngOf(service, mode),
      },
    ];
  });
