/** The families of NIST SP 800-53, revision 5, in NIST’s order. */
export const controlFamilies = [
  { id: 'ac', name: 'Access Control' },
  { id: 'at', name: 'Awareness and Training', own: true },
  { id: 'au', name: 'Audit and Accountability' },
  { id: 'ca', name: 'Assessment, Authorization, and Monitoring' },
  { id: 'cm', name: 'Configuration Management' },
  { id: 'cp', name: 'Contingency Planning' },
  { id: 'ia', name: 'Identification and Authentication' },
  { id: 'ir', name: 'Incident Response' },
  { id: 'ma', name: 'Maintenance' },
  { id: 'mp', name: 'Media Protection' },
  { id: 'pe', name: 'Physical and Environmental Protection' },
  { id: 'pl', name: 'Planning', own: true },
  { id: 'pm', name: 'Program Management', own: true },
  { id: 'ps', name: 'Personnel Security', own: true },
  { id: 'pt', name: 'Personally Identifiable Information Processing and Transparency' },
  { id: 'ra', name: 'Risk Assessment' },
  { id: 'sa', name: 'System and Services Acquisition' },
  { id: 'sc', name: 'System and Communications Protection' },
  { id: 'si', name: 'System and Information Integrity' },
  { id: 'sr', name: 'Supply Chain Risk Management' },
] as const satisfies readonly ControlFamilyFields[];

interface ControlFamilyFields {
  /** The letters with which its controls begin: `ac`. */
  readonly id: string;
  readonly name: string;
  /** True where it is about the organization itself, its people and plans, and no service answers it. */
  readonly own?: true;
}

/** The id of a family of controls: `ac`. */
export type ControlFamilyId = (typeof controlFamilies)[number]['id'];

/** A family of controls. */
export interface ControlFamily extends ControlFamilyFields {
  readonly id: ControlFamilyId;
}

/** The family of a control: of `ac-6.1`, `ac`. Undefined for what is no control of NIST’s. */
export const familyOfControl = (control: string): ControlFamily | undefined =>
  controlFamilies.find(({ id }) => control.startsWith(`${id}-`));

/** A control’s id as NIST and FedRAMP print it: `AC-6(1)`. */
export const printedControl = (id: string): string => id.toUpperCase().replace(/\.(\d+)$/, '($1)');

/** Sorts ids of controls as NIST lists them: `ac-2.3` before `ac-2.12`, and both before `ac-10`. */
export const inControlOrder = new Intl.Collator('en', { numeric: true }).compare;
