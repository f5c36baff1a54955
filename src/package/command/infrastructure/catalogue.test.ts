/** What the entries of the catalogue say of resources. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { conditionsByType, serviceFinder } from '#catalog/resource-types.ts';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { readInfrastructure } from './index.ts';

const known = matrixCatalogue();

test.each([
  [
    'codebuild.plan.json',
    ['codebuild.managed-image', 'codebuild.custom-image', 'iam.federated-roles*'],
  ],
  ['nested-modules.plan.json', ['eks.managed-node-group*']],
  [
    'eks.template.json',
    ['ec2.virtual-instance*', 'eks.managed-node-group', 'iam.federated-roles*', 'vpc.own-vpc'],
  ],
  ['fargate-service.template.yaml', ['ecs.fargate', 'elb.application*']],
])('what others wrote in %s says its modes, * behind what is assumed', async (name, expected) => {
  const path = fileURLToPath(new URL(`examples/${name}`, import.meta.url));
  const files = {
    plans: [],
    templates: [],
    [name.includes('plan') ? 'plans' : 'templates']: [path],
  };
  const { modes, errors } = await readInfrastructure(files, known, new Set());
  expect(errors).toEqual([]);
  expect(
    modes.map(({ service, mode, assumed }) => `${service}.${mode}${assumed ? '*' : ''}`),
  ).toEqual(expected);
});

test('conditions come in both languages for each service', () => {
  const languages = new Map<string, Set<boolean>>();
  for (const [type, { conditions }] of conditionsByType(known.types)) {
    for (const { service } of conditions) {
      languages.set(service, (languages.get(service) ?? new Set()).add(type.startsWith('AWS::')));
    }
  }
  const one = [...languages].filter(([, both]) => both.size < 2).map(([service]) => service);
  // CloudFormation has no resource for what a Region does by itself.
  expect(one).toEqual(['ebs']);
});

/** Where a longer prefix of another service decides, or a word goes on. */
const neighbours = `
  aws_instance ec2, aws_ebs_volume ebs, aws_route vpc, aws_route53_record route-53
  aws_vpc_endpoint privatelink, aws_vpc_ipam_pool ipam, aws_cloudwatch_log_group cloudwatch-logs
  aws_cloudwatch_metric_alarm cloudwatch, aws_cloudwatch_event_rule eventbridge
  aws_lb_listener elb, aws_s3control_bucket s3-on-outposts, AWS::EC2::VolumeAttachment ebs
  AWS::EC2::TransitGatewayRoute transit-gateway, AWS::IoTSiteWise::Asset iot-sitewise
  AWS::IoT::SecurityProfile iot-device-defender, AWS::IoT::TopicRule iot-core
  AWS::Route53RecoveryControl::Cluster arc, AWS::IoTEvents::Input undefined`;

test('the prefixes of the catalogue find the service of a type', () => {
  const serviceOf = serviceFinder(known.types);
  const pairs = neighbours
    .split(/[,\n]/)
    .slice(1)
    .map((pair) => pair.trim().split(' '));
  expect(pairs.map(([type = '']) => `${type} ${serviceOf(type)}`)).toEqual(
    pairs.map((pair) => pair.join(' ')),
  );
});
