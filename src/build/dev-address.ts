import type { AddressInfo } from 'node:net';
import type { AstroIntegration } from 'astro';

/** Addresses that `localhost` leads to. */
const local = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/**
 * Where the development server is, as a sentence.
 *
 * @param wanted The port that was asked for; 0 for any.
 * @param base The base path, with a slash at both ends.
 */
export function addressText(
  { address, port }: Pick<AddressInfo, 'address' | 'port'>,
  wanted: number,
  base: string,
): string {
  const host = address.includes(':') ? `[${address}]` : address;
  const url = `http://${local.includes(address) ? 'localhost' : host}:${port}${base}`;
  const taken = wanted === 0 || wanted === port ? '' : `Port ${wanted} is taken: `;
  return `${taken}${taken ? 'the' : 'The'} site is on ${url}`;
}

/** Says last where the development server is: Astro says it between two of its other lines. */
export function devAddress(): AstroIntegration {
  let wanted = 0;
  let base = '/';
  return {
    name: 'dev-address',
    hooks: {
      'astro:config:done': ({ config }) => {
        wanted = config.server.port;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:start': ({ address, logger }) => {
        // What Astro says when it is ready follows the hooks.
        setImmediate(() => logger.info(addressText(address, wanted, base)));
      },
    },
  };
}
