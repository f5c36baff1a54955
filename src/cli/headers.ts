/** `npm run headers -- nginx|caddy|cloudfront`: prints a host's configuration for the site's headers. */
import '../settings/print-settings-error.ts';
import { caddyfile } from '../hosting/caddy.ts';
import { cloudFront } from '../hosting/cloudfront.ts';
import type { HostedSite } from '../hosting/headers.ts';
import { nginxConfig } from '../hosting/nginx.ts';
import { site } from '../site.config.ts';

const hosts: Readonly<Record<string, (site: HostedSite) => string>> = {
  nginx: nginxConfig,
  caddy: caddyfile,
  cloudfront: (hosted) => `${JSON.stringify(cloudFront(hosted), null, 2)}\n`,
};

const [host = ''] = process.argv.slice(2);
const print = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
if (print) process.stdout.write(print(site));
else {
  console.error(
    `${host ? `There is no configuration for "${host}"` : 'The name of a host is missing'}: run npm run headers -- ${Object.keys(hosts).join(', or ')}. Cloudflare and Netlify read dist/_headers.`,
  );
  process.exitCode = 1;
}
