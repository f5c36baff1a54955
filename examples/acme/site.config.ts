/**
 * The copy of an invented company, Acme. Try it from the project's folder:
 *
 *     SITE_CONFIG=examples/acme/site.config.ts npm run dev
 */
import { defineSite } from '../../src/site.config.ts';

export default defineSite({
  name: 'Acme’s Dividing Line',
  tagline: 'Who secures what on AWS, and which team at Acme',
  url: 'https://wiki.acme.example',
  base: '/security/line/',
  repository: 'https://git.acme.example/security/dividing-line',
  branch: 'acme',
  // Left out, every website may frame the embeds.
  frameAncestors: ["'self'", 'https://intranet.acme.example'],
  teams: [
    // What no other pattern names stays with those who run the workload.
    { team: 'Product teams' },
    { team: 'Networks', layer: 'network' },
    { team: 'Identity', layer: 'access' },
    { team: 'Sites', layer: 'physical' },
    { team: 'Cloud platform', service: 'eks' },
    { team: 'Databases', service: 'rds', layer: 'platform' },
    { team: 'Systems', part: 'os-*' },
    { team: 'Security operations', part: '*-logs' },
    { team: 'Key management', part: 'key-choice' },
    { team: 'Databases', service: 'rds', part: 'os-*' },
  ],
});
