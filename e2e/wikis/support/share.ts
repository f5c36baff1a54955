import { JSDOM } from 'jsdom';
import { site } from '#site.config.ts';
import { origin } from '../../support/sites.ts';

/** What the Share panel of EC2’s page offers as text for a wiki, with the served site’s address. */
export async function sharedSnippets(wiki: string): Promise<string[]> {
  const page = await fetch(`${origin()}/services/ec2/`);
  const { document } = new JSDOM(await page.text()).window;
  const texts = document.querySelectorAll(`.share-form[aria-label="${wiki}"] pre`);
  if (texts.length === 0) throw new Error(`The Share panel offers nothing for ${wiki}.`);
  return [...texts].map(({ textContent }) => (textContent ?? '').replaceAll(site.url, origin()));
}
