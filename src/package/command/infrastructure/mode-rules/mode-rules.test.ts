import { describe, expect, it } from 'vitest';
import { matrixCatalogue } from '#exports/catalogue-data.ts';
import { serviceFinder } from '../service-of-type.ts';
import { emptyTypes, modeRules, opaqueTypes } from './index.ts';

const { services, types } = matrixCatalogue();
const modes = new Set(
  services.flatMap(({ id, modes: own }) => own.map((mode) => `${id}.${mode.id}`)),
);
const serviceIds = new Set(services.map(({ id }) => id));
const ruled = modeRules.flatMap(({ types: own }) => own);

describe('the rules that tell modes', () => {
  it('name modes and services of the catalogue', () => {
    const named = modeRules.flatMap(({ rules }) => rules.map(({ is }) => is));
    expect(named.filter((is) => !modes.has(is) && !serviceIds.has(is))).toEqual([]);
  });

  it('have each type once', () => {
    expect(ruled.filter((type, index) => ruled.indexOf(type) !== index)).toEqual([]);
  });

  it('are for types of the service that they name, as the catalogue has it', () => {
    const serviceOf = serviceFinder(types);
    const strayed = modeRules.flatMap(({ types: own, rules }) => {
      const named = new Set(rules.map(({ is }) => is.split('.')[0]));
      // Who has no prefix for a type leaves the service to the rules.
      return own.filter((type) => !named.has(serviceOf(type) ?? [...named][0]));
    });
    expect(strayed).toEqual([]);
  });

  it('end with a rule for everything only where nothing follows', () => {
    const hidden = modeRules.filter(({ rules }) => rules.slice(0, -1).some(({ where }) => !where));
    expect(hidden.map(({ types: own }) => own[0])).toEqual([]);
  });

  it('speak for types that have rules themselves', () => {
    const spoken = modeRules.flatMap(({ about }) => (about ? [about.type] : []));
    expect(spoken.filter((type) => !ruled.includes(type))).toEqual([]);
  });

  it('come in both languages for each service', () => {
    const languages = new Map<string, Set<string>>();
    for (const { types: own, rules } of modeRules) {
      for (const { is } of rules) {
        const [service = ''] = is.split('.');
        const known = languages.get(service) ?? new Set();
        for (const type of own)
          known.add(type.startsWith('AWS::') ? 'CloudFormation' : 'Terraform');
        languages.set(service, known);
      }
    }
    const one = [...languages].filter(([, known]) => known.size < 2).map(([service]) => service);
    // CloudFormation has no resource for what a Region does by itself.
    expect(one).toEqual(['ebs']);
  });
});

describe('the prefixes of the catalogue', () => {
  it('belong to one service each', () => {
    const all = types.flatMap(({ prefixes }) => prefixes);
    expect(all.filter((prefix, index) => all.indexOf(prefix) !== index)).toEqual([]);
  });

  it('find the service of a type by the longest', () => {
    const serviceOf = serviceFinder(types);
    const some = {
      aws_instance: 'ec2',
      aws_ebs_volume: 'ebs',
      aws_route: 'vpc',
      aws_route53_record: 'route-53',
      aws_vpc_endpoint: 'privatelink',
      aws_vpc_ipam_pool: 'ipam',
      aws_cloudwatch_log_group: 'cloudwatch-logs',
      aws_cloudwatch_metric_alarm: 'cloudwatch',
      aws_cloudwatch_event_rule: 'eventbridge',
      aws_lb_listener: 'elb',
      aws_s3control_bucket: 's3-on-outposts',
      'AWS::EC2::VolumeAttachment': 'ebs',
      'AWS::EC2::TransitGatewayRoute': 'transit-gateway',
      'AWS::IoTSiteWise::Asset': 'iot-sitewise',
      'AWS::IoT::SecurityProfile': 'iot-device-defender',
      'AWS::IoT::TopicRule': 'iot-core',
      'AWS::Route53RecoveryControl::Cluster': 'arc',
      'AWS::IoTEvents::Input': undefined,
    };
    const found = Object.keys(some).map((type) => [type, serviceOf(type)]);
    expect(Object.fromEntries(found)).toEqual(some);
  });

  it('know the types that let another file make resources', () => {
    const serviceOf = serviceFinder(types);
    expect(opaqueTypes.filter((type) => emptyTypes.includes(type))).toEqual([]);
    expect(opaqueTypes.filter((type) => serviceOf(type) === undefined)).toEqual([
      'AWS::Serverless::Application',
    ]);
  });
});
