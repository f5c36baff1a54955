/** AWS's own component of a service, as its experimental OSCAL content has it. */
import components from '#catalog/reference/aws-oscal-components.json' with { type: 'json' };
import type { MatrixService } from '../source.ts';

interface AwsComponent {
  readonly iamServicePrefix: string;
  /** As AWS's SDKs name the service: `EC2`. */
  readonly serviceId?: string;
  /** The file that has it. */
  readonly file: string;
  readonly uuid: string;
}

const byPrefix = new Map<string, AwsComponent>(
  components.map((component) => [component.iamServicePrefix, component]),
);

const folder =
  'https://github.com/awslabs/oscal-content-for-aws-services/blob/main/component-definitions';

/** The component with the service's IAM prefix; undefined where AWS has none, or several that fit. */
export const awsComponentOf = ({ aws }: Pick<MatrixService, 'aws'>): AwsComponent | undefined =>
  aws?.iamServicePrefix === undefined ? undefined : byPrefix.get(aws.iamServicePrefix);

/** A link to it, as OSCAL holds links. */
export function awsComponentLinks(service: Pick<MatrixService, 'aws'>) {
  const component = awsComponentOf(service);
  if (!component) return [];
  const { file, uuid } = component;
  return [
    {
      href: `${folder}/${file}`,
      rel: 'related',
      'media-type': 'application/json',
      'resource-fragment': uuid,
      text: 'The component of AWS’s own, experimental definition',
    },
  ];
}
