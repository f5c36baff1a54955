/**
 * The customer's duties as a compliance framework of Prowler's universal schema: a requirement a duty, with the
 * checks that watch over it. https://github.com/prowler-cloud/prowler/blob/master/docs/developer-guide/security-compliance-framework.mdx
 */
import prowlerChecks from '#catalog/reference/prowler-checks.json' with { type: 'json' };
import {
  layerOf,
  printedControl,
  type Mode,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import { modeUrl } from './published-service.ts';

const checksById: Readonly<Record<string, readonly string[]>> = prowlerChecks;

const attribute = (key: string, required: boolean) => ({
  key,
  label: key,
  type: 'str',
  required,
  output_formats: { csv: true, ocsf: true },
});

/** @param version The catalogue's version. */
export const prowlerFramework = (services: readonly Service[], version: string) => ({
  framework: 'Dividing-Line',
  name: 'Dividing Line: the customer’s half of AWS services',
  version,
  description:
    'What is the customer’s to do in each AWS service, part by part. Not a statement by AWS. CC BY 4.0.',
  provider: 'aws',
  attributes_metadata: [
    ...['Service', 'Layer', 'Modes', 'Source', 'Row'].map((key) => attribute(key, true)),
    attribute('Controls', false),
  ],
  outputs: { table_config: { group_by: 'Service' } },
  requirements: services.flatMap(requirementsOf),
});

/** A requirement for each duty of the customer; one that reads alike in several modes is one. */
function requirementsOf(service: Service) {
  const duties = service.modes.flatMap((mode) =>
    mode.stack.layers
      .flatMap(({ parts }) => parts.filter(({ owner }) => owner === 'customer'))
      .map((part) => ({ mode, part })),
  );
  const alike = Map.groupBy(duties, ({ part: { id, name, duty } }) =>
    JSON.stringify([id, name, duty]),
  );
  return [...alike.values()].map((group) =>
    requirementOf(
      service,
      group[0]!.part,
      group.map(({ mode }) => mode),
    ),
  );
}

function requirementOf(service: Service, part: StackPart, modes: readonly Mode[]) {
  const first = modes[0]!;
  const controls = (part.controls ?? []).map(printedControl).join(', ');
  const checks: readonly string[] = (part.evidence ?? []).flatMap(({ id }) => checksById[id] ?? []);
  return {
    // The first mode that has it tells duties of one name apart.
    id: `${service.id}.${first.id}.${part.id}`,
    name: part.name,
    description: part.duty,
    attributes: {
      Service: service.shortName,
      Layer: layerOf(part.layer).name,
      Modes: modes.map(({ name }) => name).join('; '),
      Source: part.sources[0]!.url,
      Row: `${modeUrl(service, first)}#${part.id}`,
      ...(controls !== '' && { Controls: controls }),
    },
    // Empty where no check of Prowler's is known: the duty is listed all the same.
    checks: { aws: [...new Set(checks)].sort() },
  };
}
