import { awsComponentOf } from '../matrix/oscal/aws-component.ts';
import { componentDefinition } from '../matrix/oscal/component-definition.ts';
import { leveragedSsp } from '../matrix/oscal/leveraged-ssp.ts';
import { definitionPath, nistProfilePath, planPath } from '../matrix/oscal/metadata.ts';
import { nistProfile } from '../matrix/oscal/nist-profile.ts';
import { matrixRows } from '../matrix/rows.ts';
import type { Service } from '#catalog/index.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import { services } from '#views/services.ts';
import { matrixOrigin } from '../matrix-catalogue.ts';
import { publishedService } from '../published-service.ts';
import type { ExportFile } from './export-file.ts';

/**
 * Each service in OSCAL: `/services/ec2.oscal.json`, a component definition of all its modes, and
 * `/services/ec2.ssp.oscal.json`, a plan that only exports; and the profile that those plans import.
 */
export const oscalFiles = (): readonly ExportFile[] => [
  ...services.flatMap((service) => {
    const basis = digestOf(serviceDigest(service), matrixOrigin, awsComponentOf(service) ?? null);
    return [
      json(definitionPath(service.id), basis, () =>
        componentDefinition(service.shortName, allRows(service), matrixOrigin),
      ),
      ...(answersControls(service)
        ? [json(planPath(service.id), basis, () => leveragedSsp(allRows(service), matrixOrigin))]
        : []),
    ];
  }),
  json(nistProfilePath, digestOf(matrixOrigin), () => nistProfile(matrixOrigin)),
];

/** Whether a plan has anything to say: OSCAL wants a requirement. */
const answersControls = ({ modes }: Service): boolean =>
  modes.some(({ stack }) =>
    stack.layers.some(({ parts }) => parts.some(({ controls = [] }) => controls.length > 0)),
  );

const allRows = (service: Service) =>
  matrixRows(
    service.modes.map(({ id: mode }) => ({ service: service.id, mode, assumed: false })),
    [publishedService(service)],
  );

const json = (path: string, basis: string, valueOf: () => unknown): ExportFile => ({
  path,
  mediaType: 'application/json',
  basis,
  quick: false,
  make: () => JSON.stringify(valueOf()),
});
