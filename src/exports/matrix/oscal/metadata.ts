/** What every OSCAL document of ours says of itself. */
import { originNotes, type MatrixOrigin } from '../table.ts';

/** What compliance-trestle 4 and AWS's own content are written for; it reads 1.2.0 and 1.2.1 alone. */
const oscalVersion = '1.2.1';

/** Where NIST publishes its catalogue, revision 5, in OSCAL. */
export const nistCatalogue =
  'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json';

/** Where a site has the profile that imports all of it. */
export const nistProfilePath = 'api/v1/nist-800-53-r5.profile.oscal.json';

/** Where a site has the component definition of a service. */
export const definitionPath = (service: string): string => `services/${service}.oscal.json`;

/** Where a site has its exports-only plan. */
export const planPath = (service: string): string => `services/${service}.ssp.oscal.json`;

/** The metadata of a document. The day of the catalogue begins at midnight, UTC. */
export const metadataOf = (title: string, origin: MatrixOrigin) => ({
  title,
  'last-modified': `${origin.day}T00:00:00Z`,
  version: origin.version,
  'oscal-version': oscalVersion,
  links: [
    { href: origin.site, rel: 'canonical', text: 'Dividing Line' },
    { href: 'https://creativecommons.org/licenses/by/4.0/', rel: 'license', text: 'CC BY 4.0' },
  ],
  remarks: originNotes(origin).join('\n\n'),
});
