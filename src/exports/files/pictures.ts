import { modesByAddress, pictureOf, pngOf } from '#views/pictures.ts';
import { badgePath } from '#views/urls.ts';
import { services } from '#views/services.ts';
import { digestOf } from '#views/digest.ts';
import { badgeSvg } from '../embed/badge.ts';
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

/** The badge of each mode: `/services/ec2/dedicated-host.badge.svg`. */
export const badgeFiles = (): readonly ExportFile[] =>
  services.flatMap((service) =>
    service.modes.map((mode) => ({
      path: badgePath(service.id, mode.id),
      mediaType: 'image/svg+xml',
      basis: digestOf(service.shortName, service.modes.length, mode),
      quick: true,
      make: () => badgeSvg(service, mode),
    })),
  );
