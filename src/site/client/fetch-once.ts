import { asServed } from './served-origin.ts';

/**
 * Fetches JSON, each address once. What could not be fetched is asked for again the next time.
 *
 * @returns A function that rejects where there is no answer, or none that is data.
 */
export function fetchOnce(): (address: string) => Promise<unknown> {
  const asked = new Map<string, Promise<unknown>>();
  return (address) => {
    const known = asked.get(address);
    if (known) return known;
    const coming = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(address);
      return JSON.parse(asServed(await response.text())) as unknown;
    });
    asked.set(address, coming);
    coming.catch(() => asked.delete(address));
    return coming;
  };
}
