import * as b from './build.ts';

/** A document with every kind of node that pages have, for the tests of every syntax. */
export const example = b.rootOf(
  b.heading(1, 'Amazon EC2: who secures what'),
  b.paragraph(b.picture('https://dividing-line.example/services/ec2.svg', 'EC2, a stack')),
  b.heading(2, 'Your checklist'),
  b.list(
    null,
    b.item(
      false,
      b.paragraph(b.strong('Patch on a schedule.'), ' Run ', b.inlineCode('dnf --x=<y>'), '.'),
    ),
    b.item(true, b.paragraph('Require ', b.emphasis('IMDSv2'), ', not ', b.deleted('v1'), '.')),
  ),
  b.table(
    [null, 'center', 'right'],
    [['Part'], ['Owner'], ['Pipe | in a head']],
    [
      [b.link('https://docs.aws.amazon.com/ec2/?a=1&b=2#c', 'Guest OS')],
      ['yours', b.br, 'since ', b.inlineCode('a|b')],
      [b.inlineCode('a`b'), ' and ', b.inlineCode('{{c}}')],
    ],
    [['[[Host]]'], ['AWS’s'], []],
  ),
  b.list(
    3,
    b.item(
      null,
      b.paragraph('Third'),
      b.list(null, b.item(null, b.paragraph('Inside')), b.item(null, b.paragraph('Inside too'))),
    ),
    b.item(null, b.paragraph('Fourth'), b.paragraph('Its second paragraph')),
  ),
  b.list(
    null,
    b.item(
      null,
      b.paragraph('One'),
      b.list(1, b.item(null, b.paragraph('First')), b.item(null, b.paragraph('Second'))),
    ),
    b.item(null, b.paragraph('Two')),
  ),
  b.code('yaml', 'a:\n  - "<b>" # ]]>'),
  b.quote(b.paragraph('AWS says so.'), b.paragraph('Ask ', b.link('mailto:a@b.example', 'them'))),
  b.rule,
  b.paragraph('The end.'),
);
