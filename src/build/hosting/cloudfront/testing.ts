/** What S3 and CloudFront make of what is written for them. */
import { parse } from 'yaml';
import { globToRegExp } from '../testing.ts';

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
