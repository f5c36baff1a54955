/** Sites that the tests of hosts make configurations for, and what hosts make of these. */
import { parse } from 'yaml';
import { pageFormats } from '#exports/formats/page-formats.ts';
import type { HostedSite } from '../headers.ts';

export const openSite: HostedSite = {
  url: 'https://dividing-line.example',
  base: '/',
  frameAncestors: ['*'],
};

export const restrictedSite: HostedSite = {
  url: 'https://wiki.example',
  base: '/wiki/line/',
  frameAncestors: ["'self'", 'https://wiki.example'],
};

/** Paths of every kind, below the base path. */
export const samplePaths = [
  '',
  '404.html',
  'embed.js',
  'embed/ec2/',
  'embed/lambda/image/',
  'services/',
  'services/ec2/',
  'services/ec2.json',
  'services/ec2.svg',
  'services/lambda/image.png',
  ...pageFormats.map(({ ending }) => `services/ec2.${ending}`),
  'services/ec2/changes.xml',
  'changes/feed.xml',
  'oembed/ec2.json',
  'api/v1/services.json',
  'guides/headers/',
  'pagefind/pagefind.js',
  'favicon.svg',
  'robots.txt',
  'sitemap-0.xml',
  '_astro/page.Bx1.css',
  '_astro/page.Bx1.js',
  '_astro/source-sans.Bx1.woff2',
  '_astro/picture.Bx1.svg',
];

/** What is at the top of a built site that has these paths. */
export const sampleNames = [
  ...new Set(samplePaths.map((path) => /^[^/]+\/?/.exec(path)?.[0] ?? 'index.html')),
];

/**
 * What a `_headers` file says, read as its hosts read it: all rules that match, and an asterisk for
 * anything.
 *
 * @returns The headers of a path, a name twice where two rules give it.
 */
export function readHeadersFile(text: string): (path: string) => (readonly [string, string])[] {
  const rules = text.split('\n\n').map((block) => {
    const [glob = '', ...lines] = block.trim().split('\n');
    const headers = lines.map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value] as const;
    });
    return { pattern: globToRegExp(glob), headers };
  });
  return (path) => rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : []));
}

/** A pattern of a path in which an asterisk matches any number of characters. */
export const globToRegExp = (glob: string): RegExp =>
  new RegExp(`^${glob.split('*').map(RegExp.escape).join('.*')}$`);

type Headers = readonly (readonly [name: string, value: string])[];

/**
 * The headers that the script gives a file, by its path in the site: of every command that uploads it.
 * Of the filters of a command, the last that matches counts.
 */
export function readUploads(script: string): (path: string) => Headers {
  const commands = script
    .split('\n\n')
    .filter((block) => block.startsWith('aws s3 sync dist/ '))
    .map((block) => [...block.matchAll(/--([\w-]+) '([^']*)'/g)].map(([, ...pair]) => pair));
  return (path) => {
    const file = path.replace(/(^|\/)$/, '$1index.html');
    return commands.flatMap((options) => {
      const filter = options.findLast(
        ([name = '', glob = '']) => /^(?:in|ex)clude$/.test(name) && globToRegExp(glob).test(file),
      );
      if (filter?.[0] === 'exclude') return [];
      return options.flatMap(([name, value = '']): Headers => {
        if (name === 'cache-control') return [['Cache-Control', value]];
        return name === 'content-type' ? [['Content-Type', value]] : [];
      });
    });
  };
}

/** The headers that CloudFront adds to a path: those of the policy of the first behaviour for it. */
export function readStack(template: string): (path: string) => Headers {
  const { Resources } = parse(template);
  const { CacheBehaviors, DefaultCacheBehavior } =
    Resources.Distribution.Properties.DistributionConfig;
  return (path) => {
    const { ResponseHeadersPolicyId } =
      CacheBehaviors.find((each: { readonly PathPattern: string }) =>
        globToRegExp(each.PathPattern).test(path),
      ) ?? DefaultCacheBehavior;
    const { CorsConfig, SecurityHeadersConfig, CustomHeadersConfig } =
      Resources[ResponseHeadersPolicyId.Ref].Properties.ResponseHeadersPolicyConfig;
    const { ContentSecurityPolicy, ContentTypeOptions, ReferrerPolicy } = SecurityHeadersConfig;
    const custom: readonly { readonly Header: string; readonly Value: string }[] =
      CustomHeadersConfig.Items;
    const origins: readonly string[] = CorsConfig?.AccessControlAllowOrigins.Items ?? [];
    return [
      ['X-Content-Type-Options', ContentTypeOptions.Override ? 'nosniff' : ''],
      ['Referrer-Policy', ReferrerPolicy.ReferrerPolicy],
      ['Content-Security-Policy', ContentSecurityPolicy.ContentSecurityPolicy],
      ...origins.map((origin) => ['Access-Control-Allow-Origin', origin] as const),
      ...custom.map(({ Header, Value }) => [Header, Value] as const),
    ];
  };
}
