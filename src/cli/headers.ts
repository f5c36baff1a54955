/** `npm run headers -- nginx|caddy|…`: prints a host's configuration for the site's headers. */
import '#catalog/text/print-errors.mjs';
import { hosts } from '#build/hosting/hosts.ts';
import { site } from '#site.config.ts';

const [name = ''] = process.argv.slice(2);
const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
if (host) process.stdout.write(host.write(site));
else {
  console.error(
    `${name ? `There is no configuration for "${name}"` : 'The name of a host is missing'}: run npm run headers -- ${Object.keys(hosts).join(', or ')}. Cloudflare and Netlify read dist/_headers.`,
  );
  process.exitCode = 1;
}
