import type { Mode, Service } from '#catalog/index.ts';
import {
  serialize,
  stackPicture,
  standalone,
  standalonePng,
  type Captions,
  type StackPicture,
  wide,
} from '#diagram/index.ts';
import { site } from '#site.config.ts';
import { absolute, modePath } from './urls.ts';

/** The title of a mode: its service's name, and its own where the service has several modes. */
export const titleOf = (service: Service, mode: Mode): string =>
  service.modes.length > 1 ? `${service.shortName}, ${mode.name}` : service.shortName;

/** What a picture or a frame says above a stack. */
export const captionOf = (service: Service, mode: Mode): string =>
  `${titleOf(service, mode)}: who secures what`;

/** What a frame is called: by its service where it shows the default mode by the short address. */
export const frameTitle = (service: Service, mode?: Mode): string =>
  mode === undefined ? `${service.shortName}: who secures what` : captionOf(service, mode);

/**
 * Every picture that is a file: the modes of all services, the default one also by the short name.
 * `named` is the mode that the address names.
 */
export const modesByAddress = (services: readonly Service[]) =>
  services.flatMap((service) => [
    { path: service.id, service, mode: service.modes[0], named: undefined },
    ...service.modes.map((mode) => ({
      path: `${service.id}/${mode.id}`,
      service,
      mode,
      named: mode,
    })),
  ]);

/** The picture of a mode for wide screens. */
export const widePicture = (service: Service, mode: Mode): Promise<StackPicture> =>
  stackPicture(service, mode, wide);

/** The picture of a mode's stack as a standalone file. */
export const pictureOf = async (service: Service, mode: Mode): Promise<string> =>
  `${serialize(standalone(await widePicture(service, mode), captionsOf(service, mode)))}\n`;

/** The same as a PNG. */
export const pngOf = async (service: Service, mode: Mode): Promise<Uint8Array<ArrayBuffer>> =>
  standalonePng(await widePicture(service, mode), captionsOf(service, mode));

function captionsOf(service: Service, mode: Mode): Captions {
  const address = absolute(modePath(service.id, mode.id)).replace(/^https?:\/\//, '');
  return {
    caption: captionOf(service, mode),
    credit: `${address} · ${site.name}, CC BY 4.0 · not affiliated with AWS`,
  };
}
