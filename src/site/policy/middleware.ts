import type { MiddlewareHandler } from 'astro';
import { pathOf } from '#views/urls.ts';
import { framePolicy, pagePolicy } from './directives.ts';
import { withPolicy } from './with-policy.ts';

/** Gives a page its policy after it is rendered. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { status, headers } = response;
  if (!headers.get('content-type')?.startsWith('text/html')) return response;
  const policyOf = pathOf(url.pathname).startsWith('embed/') ? framePolicy : pagePolicy;
  return new Response(withPolicy(await response.text(), policyOf), { status, headers });
};
