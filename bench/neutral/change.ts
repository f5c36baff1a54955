import type { NeutralService } from './service.ts';

/**
 * The services after an author has changed a sentence on the page of one.
 *
 * @param mark A word that the change brings in; another one is another change.
 */
export const withPageChanged = (
  services: readonly NeutralService[],
  mark: string,
): readonly NeutralService[] =>
  changed(services, (service) => ({
    ...service,
    paragraphs: [service.paragraphs[0], `${service.paragraphs[1]} Then ${mark} is said.`],
  }));

/** The services after an author has changed a fact of one: a cell of its picture, a row of its table. */
export const withEntryChanged = (
  services: readonly NeutralService[],
  mark: string,
): readonly NeutralService[] =>
  changed(services, (service) => ({
    ...service,
    parts: service.parts.map((part, index) =>
      index === 0 ? { ...part, name: `Keep ${mark}`, duty: `Keep ${mark}, and say so.` } : part,
    ),
  }));

/** The service that is changed and looked at: the one in the middle. */
export const chosen = (services: readonly NeutralService[]): NeutralService =>
  services[Math.floor(services.length / 2)]!;

const changed = (
  services: readonly NeutralService[],
  change: (service: NeutralService) => NeutralService,
): readonly NeutralService[] => {
  const one = chosen(services);
  return services.map((service) => (service === one ? change(service) : service));
};
