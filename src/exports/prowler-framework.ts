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

const checksById: Readonly<Record<string, readonly string[]>> = prowlerChecks;

/** One duty, as it reads in some modes of a service. */
interface Duty {
  readonly service: Service;
  readonly part: StackPart;
  readonly modes: readonly Mode[];
}

/** A requirement of the framework. */
export interface ProwlerRequirement {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Empty where no check of Prowler's is known: the duty is listed all the same. */
  readonly checks: { readonly aws: readonly string[] };
}

const attribute = (key: string, required: boolean) => ({
  key,
  label: key,
  type: 'str',
  required,
  output_formats: { csv: true, ocsf: true },
});

/**
 * @param version The catalogue's version.
 * @param urlOf The address of a row.
 */
export function prowlerFramework(
  services: readonly Service[],
  version: string,
  urlOf: (service: Service, mode: Mode, part: StackPart) => string,
) {
  return {
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
    requirements: services
      .flatMap(dutiesOf)
      .map((duty) => requirementOf(duty, urlOf(duty.service, duty.modes[0]!, duty.part))),
  };
}

/** Duties of the customer; one that reads alike in several modes is one. */
function dutiesOf(service: Service): readonly Duty[] {
  const found = new Map<string, { part: StackPart; modes: Mode[] }>();
  for (const mode of service.modes) {
    for (const part of mode.stack.layers.flatMap(({ parts }) => parts)) {
      if (part.owner !== 'customer') continue;
      const key = JSON.stringify([part.id, part.name, part.duty]);
      const known = found.get(key);
      if (known) known.modes.push(mode);
      else found.set(key, { part, modes: [mode] });
    }
  }
  return [...found.values()].map((duty) => ({ service, ...duty }));
}

function requirementOf({ service, part, modes }: Duty, row: string): ProwlerRequirement {
  const controls = (part.controls ?? []).map(printedControl).join(', ');
  const checks = (part.evidence ?? []).flatMap(({ id }) => checksById[id] ?? []);
  return {
    // The first mode that has it tells duties of one name apart.
    id: `${service.id}.${modes[0]!.id}.${part.id}`,
    name: part.name,
    description: part.duty,
    attributes: {
      Service: service.shortName,
      Layer: layerOf(part.layer).name,
      Modes: modes.map(({ name }) => name).join('; '),
      Source: part.sources[0]!.url,
      Row: row,
      ...(controls !== '' && { Controls: controls }),
    },
    checks: { aws: [...new Set(checks)].sort() },
  };
}
