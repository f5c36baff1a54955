import { expect, test } from 'vitest';
import { aMatrixService, aPart, rowsOf } from './testing/made-up.ts';
import { matrixProfileOf, matrixProfiles } from './profiles.ts';

const evidence = [
  { kind: 'security-hub', id: 'Bell.1' },
  { kind: 'artifact', id: 'SOC 2 report' },
] as const;
const bell = aMatrixService('bell', {
  loud: [
    aPart('cast', { controls: ['pe-3'] }),
    aPart('ring', { controls: ['ac-2'] }),
    aPart('rope', { owner: 'customer', controls: ['ac-2'], evidence, team: 'Ringers' }),
  ],
});
const gong = aMatrixService('gong', {
  deep: [aPart('beat', { owner: 'customer', controls: ['cm-2'] })],
});
const rows = [...rowsOf([bell], true), ...rowsOf([gong])];
const controls = ['ac-2', 'at-2', 'cm-1', 'cm-2', 'pe-3', 'ra-5'].map((id) => ({
  id,
  title: `About ${id}`,
}));
const bellAws = 'BELL, Mode loud (default mode): Part ring: Look after ring.';
const bellYours = 'BELL, Mode loud (default mode): Part rope: Look after rope.';
const gongYours = 'GONG, Mode deep: Part beat: Look after beat.';
const castAws = 'BELL, Mode loud (default mode): Part cast: Look after cast.';
const at2 = 'Not covered by this catalogue: awareness and training is your organization’s own.';
const cm1 = 'Not covered by this catalogue: policies and procedures are your organization’s own.';
const ra5 = 'Not covered by this catalogue. It does not say whose it is.';
/** The lines of the forms of one table, cells between ` | `. */
const expected: Readonly<Record<string, readonly string[]>> = {
  caiq: [
    'NIST SP 800-53 Control ID | SSRM Control Ownership | CSP Implementation Description (Optional/Recommended) | CSC Responsibilities (Optional/Recommended)',
    `AC-2 | Shared CSP and CSC | ${bellAws} | ${bellYours}`,
    `AT-2 |  | ${at2} | ${at2}`,
    `CM-1 |  | ${cm1} | ${cm1}`,
    `CM-2 | CSC-owned |  | ${gongYours}`,
    `PE-3 | CSP-owned | ${castAws} | `,
    `RA-5 |  | ${ra5} | ${ra5}`,
  ],
  pci: [
    'NIST SP 800-53 Control ID | Control | Managed by | AWS | Customer',
    `AC-2 | About ac-2 | AWS and customer | ${bellAws} | ${bellYours}`,
    `AT-2 | About at-2 |  | ${at2} | ${at2}`,
    `CM-1 | About cm-1 |  | ${cm1} | ${cm1}`,
    `CM-2 | About cm-2 | Customer |  | ${gongYours}`,
    `PE-3 | About pe-3 | AWS | ${castAws} | `,
    `RA-5 | About ra-5 |  | ${ra5} | ${ra5}`,
  ],
  cmmc: [
    'NIST SP 800-53 Control ID | Control | Inherited, shared or customer | Provider’s duty | Customer’s duty | Evidence and where | Customer’s team | Reviewed on',
    `AC-2 | About ac-2 | Shared | ${bellAws} | ${bellYours} | Security Hub: Bell.1; AWS Artifact, on data centers and hosts alone: SOC 2 report | Ringers | 2026-11-20`,
    `AT-2 | About at-2 |  | ${at2} | ${at2} |  |  | `,
    `CM-1 | About cm-1 |  | ${cm1} | ${cm1} |  |  | `,
    `CM-2 | About cm-2 | Customer |  | ${gongYours} |  |  | 2026-11-20`,
    `PE-3 | About pe-3 | Inherited | ${castAws} |  |  |  | 2026-11-20`,
    `RA-5 | About ra-5 |  | ${ra5} | ${ra5} |  |  | `,
  ],
  prowler: [
    'Id | Name | Section | Description | Checks',
    'AC-2 | Part rope | BELL, Mode loud (default mode) | Look after rope. | Bell.1',
    `AT-2 | About at-2 |  | ${at2} | `,
    `CM-1 | About cm-1 |  | ${cm1} | `,
    'CM-2 | Part beat | GONG, Mode deep | Look after beat. | ',
    `RA-5 | About ra-5 |  | ${ra5} | `,
  ],
};
const tablesOf = (id: string) => matrixProfileOf(id)!.tables(rows, controls);

test('FedRAMP’s two worksheets have the template’s headings, and a note behind them', () => {
  const [crm, cis] = tablesOf('fedramp');
  expect(crm!.head).toEqual([
    'Control ID',
    'Can Be Inherited from CSP',
    'Specific Inheritance and Customer Agency/CSP Responsibilities',
    'Note: what AWS does',
  ]);
  const both =
    'BELL, Mode loud (default mode): AWS: Part ring: Look after ring. Customer: Part rope: Look after rope.';
  expect(crm!.rows.filter(([, inherited]) => inherited !== '')).toEqual([
    ['AC-2', 'Partial', both, ''],
    ['CM-2', 'No', 'GONG, Mode deep: Customer: Part beat: Look after beat.', ''],
    ['PE-3', 'Yes', '', 'BELL, Mode loud (default mode): Part cast: Look after cast.'],
  ]);
  expect(cis!.head).toEqual([
    'Control ID',
    'Implemented',
    'Partially Implemented',
    'Planned',
    'Alternative Implementation',
    'N/A',
    'Service Provider Corporate',
    'Service Provider System Specific',
    'Service Provider Hybrid (Corporate and System Specific)',
    'Configured by Customer (Customer System Specific)',
    'Provided by Customer (Customer System Specific)',
    'Shared (Service Provider and Customer Responsibility)',
    'Inherited from Pre-Existing  Authorization',
  ]);
  const marked = cis!.rows.map((cells) => cis!.head.filter((_, index) => cells[index] === 'X'));
  expect(marked.flat()).toEqual([
    'Shared (Service Provider and Customer Responsibility)',
    'Provided by Customer (Customer System Specific)',
    'Service Provider System Specific',
  ]);
});

test('FedRAMP’s form leaves open what is unknown, and says why', () => {
  const [crm, cis] = tablesOf('fedramp');
  const unknown = crm!.rows.filter(([, inherited]) => inherited === '');
  expect(unknown.map(([id]) => id)).toEqual(['AT-2', 'CM-1', 'RA-5']);
  for (const [id, , why] of unknown) {
    expect(why).toMatch(/^Not covered by this catalogue/);
    expect(cis!.rows.find(([control]) => control === id)).not.toContain('X');
  }
});

test('a form that lists NIST’s ids under another name says so where it is chosen, and in its notes', () => {
  for (const id of ['caiq', 'pci', 'cmmc']) {
    const { name, text, tables } = matrixProfileOf(id)!;
    expect(name).toMatch(/\(NIST ids\)$/);
    expect(text).toMatch(/The ids are NIST SP 800-53’s, not /);
    expect(tables([], []).flatMap(({ notes }) => notes)).toContainEqual(
      expect.stringMatching(/^The ids are (those of )?NIST/),
    );
  }
});

test.each(['caiq', 'pci', 'cmmc', 'prowler'])('%s', (id) => {
  const [table] = tablesOf(id);
  expect([table!.head, ...table!.rows].map((cells) => cells.join(' | '))).toEqual(expected[id]);
});

test('every table of every form is as wide as its head, and its sheet can have its name', () => {
  for (const { id } of matrixProfiles) {
    for (const { name, head, rows: lines } of tablesOf(id)) {
      expect(name).toMatch(/^[\w ]{1,31}$/);
      for (const cells of lines) expect(cells).toHaveLength(head.length);
    }
  }
});

test('in the plain form each row of the matrix is one line, in its order', () => {
  const [table] = tablesOf('plain');
  const column = (name: string) => table!.rows.map((cells) => cells[table!.head.indexOf(name)]);
  expect(column('Part')).toEqual(rows.map(({ part }) => part.name));
  expect(column('Mode')).toEqual([
    ...Array<string>(3).fill('Mode loud (default mode)'),
    'Mode deep',
  ]);
  expect(column('Owner')).toEqual(['AWS', 'AWS', 'Ringers', 'You']);
  expect(column('Evidence')[2]).toBe(
    'Security Hub: Bell.1; AWS Artifact, on data centers and hosts alone: SOC 2 report',
  );
});
