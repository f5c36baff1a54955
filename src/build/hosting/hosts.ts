import { caddyfile } from './caddy.ts';
import { cloudFrontTemplate, uploadScript } from './cloudfront.ts';
import { containerConfig, nginxConfig } from './nginx.ts';
import type { HostedSite } from './headers.ts';

/**
 * Every host that has a file of its own, by the name that `npm run headers` takes. `dist/_headers`, for
 * Cloudflare and Netlify, names what is in the site, so the build writes it. The file is that of `deploy/`,
 * which has what the host reads for the site as it is published.
 */
export const hosts: Readonly<
  Record<string, { readonly write: (site: HostedSite) => string; readonly file: string }>
> = {
  nginx: { write: (site) => nginxConfig(site), file: 'deploy/nginx.conf' },
  container: { write: (site) => containerConfig(site), file: 'deploy/container.conf' },
  caddy: { write: (site) => caddyfile(site), file: 'deploy/Caddyfile' },
  cloudfront: { write: cloudFrontTemplate, file: 'deploy/cloudfront.yaml' },
  s3: { write: uploadScript, file: 'deploy/upload.sh' },
};
