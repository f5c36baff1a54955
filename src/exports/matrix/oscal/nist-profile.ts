/** The profile that our plans import: all of NIST's catalogue. A plan may import a profile, and no catalogue. */
import type { MatrixOrigin } from '../table.ts';
import { documentUuid } from './ids.ts';
import { metadataOf, nistCatalogue } from './metadata.ts';

/** The profile as JSON holds it; it chooses every control, because parts answer to controls of any baseline. */
export function nistProfile(origin: MatrixOrigin) {
  const content = {
    imports: [{ href: nistCatalogue, 'include-all': {} }],
    merge: { 'as-is': true },
  };
  return {
    profile: {
      uuid: documentUuid('profile', origin.version, content),
      metadata: metadataOf('All controls of NIST SP 800-53, revision 5', origin),
      ...content,
    },
  };
}
