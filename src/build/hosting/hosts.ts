import { caddyfile } from './caddy.ts';
import { cloudFrontTemplate, uploadScript } from './cloudfront.ts';
import { containerConfig, nginxConfig } from './nginx.ts';
import type { HostedSite } from './headers.ts';

/** What a host reads, and the file of `deploy/` that has it for the site as it is published. */
interface Host {
  readonly write: (site: HostedSite) => string;
  readonly file: string;
}

/**
 * Every host that has a file of its own, by the name that `npm run headers` takes. `dist/_headers`, for
 * Cloudflare and Netlify, names what is in the site, so the build writes it.
 */
export const hosts: Readonly<Record<string, Host>> = {
  nginx: { write: (site) => nginxConfig(site), file: 'deploy/nginx.conf' },
  container: { write: (site) => containerConfig(site), file: 'deploy/container.conf' },
  caddy: { write: (site) => caddyfile(site), file: 'deploy/Caddyfile' },
  cloudfront: { write: cloudFrontTemplate, file: 'deploy/cloudfront.yaml' },
  s3: { write: uploadScript, file: 'deploy/upload.sh' },
};
