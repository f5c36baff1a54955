import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parse, visit, parseDocument, isScalar } from 'yaml';
import { headersFor } from '../headers.ts';
import { globToRegExp, openSite, restrictedSite, samplePaths } from '../testing.ts';
import { indexFunction } from './index-function.ts';
import { ofObjects } from './responses.ts';
import { cloudFrontTemplate } from './template.ts';
import { uploadsOf } from './upload.ts';

interface Behavior {
  readonly PathPattern: string;
  readonly ResponseHeadersPolicyId: { readonly Ref: string };
}

test.each([openSite, restrictedSite])(
  'the policy of a path has its headers, under $base',
  (site) => {
    const { Resources } = parse(cloudFrontTemplate(site));
    const { CacheBehaviors, DefaultCacheBehavior } =
      Resources.Distribution.Properties.DistributionConfig;
    for (const path of samplePaths.map((each) => site.base + each)) {
      const { ResponseHeadersPolicyId }: Behavior =
        CacheBehaviors.find((each: Behavior) => globToRegExp(each.PathPattern).test(path)) ??
        DefaultCacheBehavior;
      expect(sentBy(Resources[ResponseHeadersPolicyId.Ref]), path).toEqual(
        Object.fromEntries(
          Object.entries(headersFor(path, site)).filter(([name]) => !ofObjects.includes(name)),
        ),
      );
    }
  },
);

/** What CloudFront makes of a policy. */
function sentBy(resource: { readonly Properties: Readonly<Record<string, any>> }) {
  const { CorsConfig, SecurityHeadersConfig, CustomHeadersConfig } =
    resource.Properties['ResponseHeadersPolicyConfig'];
  const origin: string | undefined = CorsConfig?.AccessControlAllowOrigins.Items[0];
  return {
    'X-Content-Type-Options': SecurityHeadersConfig.ContentTypeOptions.Override && 'nosniff',
    'Referrer-Policy': SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
    'Content-Security-Policy': SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
    ...(origin && { 'Access-Control-Allow-Origin': origin }),
    ...Object.fromEntries(
      CustomHeadersConfig.Items.map((each: { Header: string; Value: string }) => [
        each.Header,
        each.Value,
      ]),
    ),
  };
}

test('whatever the template names is in it', () => {
  const document = parseDocument(cloudFrontTemplate(openSite));
  const { Resources, Parameters, Conditions } = document.toJS();
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
  const { Resources } = parse(cloudFrontTemplate(openSite));
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
  const { CacheBehaviors } = Resources.Distribution.Properties.DistributionConfig;
  expect(CacheBehaviors.length).toBeLessThan(25);
  expect(indexFunction.length).toBeLessThan(10_000);
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
  const result = runInNewContext(`${indexFunction}handler(event)`, { event: { request } });
  return result === request ? { uri: request.uri } : result;
}

test.each([openSite, restrictedSite])('each file is uploaded once, with its headers', (site) => {
  for (const path of samplePaths) {
    const file = path.replace(/(^|\/)$/, '$1index.html');
    const taken = uploadsOf(site).filter(
      ({ filters }) =>
        (filters.findLast(([, glob]) => globToRegExp(glob).test(file))?.[0] ?? '--include') ===
        '--include',
    );
    const due = headersFor(site.base + path, site);
    expect(taken, file).toHaveLength(1);
    expect(taken[0]?.cacheControl, file).toBe(due['Cache-Control']);
    expect(taken[0]?.contentType, file).toBe(due['Content-Type']);
  }
});
