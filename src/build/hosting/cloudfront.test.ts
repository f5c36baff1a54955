import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { openSite } from './testing/sites.ts';
import { cloudFrontTemplate } from './cloudfront.ts';

const document = parseDocument(cloudFrontTemplate(openSite));
const { Resources, Parameters, Conditions } = document.toJS();
const { FunctionCode } = Resources.IndexPages.Properties;

test('whatever the template names is in it', () => {
  const known = new Set(Object.keys({ ...Resources, ...Parameters }));
  const named: string[] = [];
  visit(document, {
    Pair(_key, { key, value }: any) {
      if (key.value === 'Ref') named.push(value.value);
      if (key.value === 'Fn::GetAtt') named.push(value.items[0].value);
      if (key.value === 'Fn::If') expect(Conditions).toHaveProperty(value.items[0].value);
      if (key.value === 'Fn::Sub' && isScalar(value))
        named.push(
          ...[...String(value.value).matchAll(/\$\{([\w:]+)/g)].map(([, name = '']) => name),
        );
    },
  });
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !known.has(name) && !name.startsWith('AWS::'))).toEqual([]);
  expect(document.toString()).not.toMatch(/^\s*\S+: [&*]\w/m);
});

test('one file asks for few enough policies and behaviours', () => {
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
  const { CacheBehaviors } = Resources.Distribution.Properties.DistributionConfig;
  expect(CacheBehaviors.length).toBeLessThan(25);
  expect(FunctionCode.length).toBeLessThan(10_000);
});

test.each([
  ['/', '/index.html'],
  ['/embed/ec2/', '/embed/ec2/index.html'],
  ['/services/ec2.json', '/services/ec2.json'],
])('%s is answered with %s', (uri, file) => {
  expect(handle(uri)).toEqual({ uri: file });
});

test.each([
  ['/embed/ec2', 'https://line.example/embed/ec2/?view=diagram&a='],
  ['//evil', 'https://line.example//evil/?view=diagram&a='],
])('%s leads to %s', (uri, value) => {
  expect(handle(uri)).toMatchObject({ statusCode: 301, headers: { location: { value } } });
});

/** What CloudFront gets back for a request; of a request that goes on, its path alone. */
function handle(uri: string) {
  const querystring = { view: { value: 'diagram' }, a: { value: '' } };
  const request = { uri, querystring, headers: { host: { value: 'line.example' } } };
  const result = runInNewContext(`${FunctionCode}handler(event)`, { event: { request } });
  return result === request ? { uri: request.uri } : result;
}
