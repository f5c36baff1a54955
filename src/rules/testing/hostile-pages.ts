/**
 * Everything hostile or malformed that pages were ever tested with, and what is reported of it: place
 * and rule, `content-…`. Whatever replaces a guard must report no less.
 */

/** The folder of a page, its text, and what is reported. */
type HostilePage = readonly [folder: 'services' | 'guides' | 'errors', text: string, found: string];

const description = 'What AWS does, what you do, and where the line between the two runs.';
const fields = `title: A guide\ndescription: ${description}\norder: 1\n`;

/** What runs, reads a file, is not encrypted, breaks below a base path, or leads to another host than it shows. */
const addresses = [
  ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', '<  javascript:alert(1)>', 'vbscript:x'],
  ['<java\tscript:alert(1)>', 'java&#x09;script:alert(1)', '&#106;avascript:alert(1)', '50%'],
  ['data:text/html,x', 'blob:https://example.com/1', 'file:///etc/passwd', '\\\\example.com'],
  ['/\\example.com', 'http://example.com/', '//example.com/', 'https://a.example.\\a'],
  ['/services/ec2/#sources', '/layers/', '/404/', 'https:evil.example', 'HTTPS:evil.example'],
  ['https:/evil.example/x', 'https:///evil.example/x', 'https://aws.amazon.com@evil.example'],
  ['https://aws.amazon.com:x@evil.example/', 'https://@evil.example/', 'https://$(a).example/'],
  ['//aws.amazon.com@evil.example/', 'https://[::1]/'],
].flat();

/** Files that are no pictures, or addresses that do not name one plainly. */
const pictures = [
  ['./evil.mjs', './doors.svg', './doors.gif', './doors.png?raw', './doors.png#x'],
  ['./doors%2epng', 'doors.png', '#a', './DOORS.png', '?url', './a/./doors.png', '../../x.png'],
].flat();

/** Without front matter, which has a list of its own. */
export const hostileBodies: readonly HostilePage[] = [
  // Code
  ['services', 'import fs from "node:fs";', '1:1 no-code'],
  ['services', 'Text.\n\nimport fs from "node:fs"\n', '3:1 no-code'],
  ['services', 'export const secret = process.env.SECRET;', '1:1 no-code'],
  ['guides', '> import a from "a"\n\nexport {a}', '3:1 syntax'],
  ['services', 'Now: {Date.now()}', '1:6 no-code'],
  ['services', '{/* a comment */ 1}', '1:1 no-code'],
  ['services', '{1}', '1:1 no-code'],
  ['services', '{}', '1:1 no-code'],
  ['services', '{x /* b */}', '1:1 no-code'],
  [
    'services',
    '<Aside title={fs.readFileSync("/etc/passwd")} {...secret}>\n  Text {1 + 1}.\n</Aside>',
    '2:8 no-code, 1:8 no-code, 1:47 no-code',
  ],
  ['guides', '<Aside title={`${alert(1)}`}>x</Aside>', '1:8 no-code'],
  ['guides', '- a\n\n  {alert(1)}', '3:3 no-code'],
  ['guides', '| a |\n| - |\n| {alert(1)} |', '3:3 no-code'],
  // HTML
  ['services', '<script>alert(1)</script>', '1:1 html'],
  ['services', '<style>body</style>', '1:1 html'],
  ['services', '<iframe src="https://example.com"></iframe>', '1:1 html'],
  ['services', '<img src="x" onerror="alert(1)" />', '1:1 html, 1:14 html'],
  [
    'services',
    '<kbd class="big" style="color: red" onClick="alert(1)">Ctrl</kbd>',
    '1:6 html, 1:18 html, 1:37 html',
  ],
  ['services', '<a href="javascript:alert(1)">link</a>', '1:1 html'],
  ['services', '<svg:script />', '1:1 html'],
  ['services', '<constructor />', '1:1 html'],
  [
    'services',
    'A <b>bold</b> and <code id="x">coded</code> text.',
    '1:3 html (warning), 1:19 html (warning), 1:25 html',
  ],
  ['services', 'A sentence <details>with a block</details>.', '1:12 html'],
  ['guides', '[^1]\n\n[^1]: <script>x</script>', '3:7 html'],
  [
    'errors',
    'A <b>word</b>.\n\n<!-- hidden -->\n\n    ```\n\n<script>alert(1)</script>\n\n    ```\n',
    '1:3 html, 1:10 html, 3:1 html, 7:1 html',
  ],
  ['errors', '    ```\n<script>alert(1)</script>\n    ```', '2:1 html'],
  ['errors', '<img onerror=alert(1)\nsrc=x>', '1:1 html'],
  // Components
  ['services', '<Asides>Text.</Asides>', '1:1 components'],
  [
    'services',
    '<Aside kind="note" type="warning" title>Text.</Aside>',
    '1:8 components, 1:20 components, 1:35 components',
  ],
  [
    'services',
    '<ServiceLink id="ec3" /> <ServiceLink /> <GuideLink id="the-modle" />',
    '1:14 components, 1:26 components, 1:53 components',
  ],
  ['services', '<StackDiagram service="ec2" mode="bare-mettle" />', '1:29 components'],
  ['services', '<StackDiagram service="ecs" mode="bare-metal" />', '1:29 components'],
  ['services', '<Aside.Title>Text.</Aside.Title>', '1:1 components'],
  ['services', '<>Text.</>', '1:1 components'],
  [
    'services',
    '<RowLink service="ec2" part="os-patch" /> <RowLink service="ec2" />',
    '1:24 components, 1:43 components',
  ],
  [
    'services',
    '<ServiceLink id="ecs" onClick="alert(1)" constructor="x" />',
    '1:23 components, 1:42 components',
  ],
  ['services', '<constructor.x />', '1:1 components'],
  ['services', '<Chart />', '1:1 components'],
  ['services', 'One.\n\n![EC2](../services/ec2/bare-mettle.svg)\n', '3:1 components'],
  [
    'services',
    '<Compare modes="ec2.bare-mettle,ecs.nothing,ec2" />',
    '1:10 components, 1:10 components',
  ],
  ['services', '<Compare modes="ecs" />', '1:10 components'],
  ['services', '<Compare modes="ecs,ecs" />', '1:10 components'],
  ['services', '<Compare />', '1:1 components'],
  ['services', 'In a sentence: <Compare modes="ecs,ec2" />.', '1:16 components'],
  ['services', 'A sentence <Aside>with a block</Aside>.', '1:12 components'],
  ['services', '## A <details>heading</details>', '1:6 html'],
  ['services', '| a |\n| - |\n| <Aside>x</Aside> |', '3:3 components'],
  ['services', '**<Aside>x</Aside>**', '1:3 components'],
  // Addresses
  ...addresses.map((url): HostilePage => ['services', `[a](${url})`, '1:1 addresses']),
  ['errors', '[a](java&Tab;script:alert(1))', '1:1 addresses'],
  ['errors', '[a](data:text/html,<b>)', '1:1 addresses'],
  ['errors', '[x](https:a@<evil.example)', '1:1 addresses'],
  ['errors', 'See <https://&NewLine;/aa.example/x>.', '1:5 addresses'],
  ['services', 'www.example.com', '1:1 addresses'],
  ['services', '![f](https://example.com/pixel.gif)', '1:1 addresses'],
  ['services', '![g][pixel]\n\n[pixel]: https://example.com/pixel.gif', '3:1 addresses'],
  ['services', '[b](%ff) ![b](./%E0%A4%A.png)', '1:1 addresses, 1:10 addresses'],
  ['services', `[d]\n\n[d]: https://a.example/${'d'.repeat(600)}`, '3:1 addresses'],
  // Pictures
  ...pictures.flatMap((url): HostilePage[] => [
    ['guides', `![x](<${url}>)`, '1:1 images'],
    ['guides', `![x][a]\n\n[a]: <${url}>`, '3:1 images'],
  ]),
  ['guides', 'See ![this](../services/ec2.svg) too.', '1:5 images'],
  ['errors', '![EC2](../services/ec2.svg)', '1:1 images'],
  // Text that hides something, or that a page or its formats for wikis cannot show
  ['services', 'A\u202E', '1:2 syntax'],
  [
    'services',
    'A\u200Bb.\n\n```js\n// \u{E0041}\n```\n\nZero\u0000.\n',
    '1:2 syntax, 4:4 syntax, 7:5 syntax',
  ],
  ['services', 'Text.&#x202E;', '1:1 syntax'],
  ['services', '[a](b&#x200B;)', '1:1 syntax'],
  ['services', '![&ZeroWidthSpace;](a)', '1:1 syntax, 1:1 images'],
  ['services', '<kbd title="&lrm;">x</kbd>', '1:1 syntax, 1:6 html'],
  ['services', '\uFEFFOne.\r\n\r\nA \u202Etrick.\r\n', '1:1 syntax, 1:6 syntax, 3:3 syntax'],
  ['services', 'A note.[^1]\n\n[^1]: The note.', '1:8 syntax, 3:1 syntax'],
  [
    'services',
    'A [link][there].\n\n[there]: https://a.example/\n[nowhere]: https://a.example/',
    '4:1 syntax',
  ],
  ['services', ':::note\nText.\n:::', '1:1 syntax'],
  ['services', '::video[label]', '1:1 syntax'],
  ['services', ':note[a]{title="&#x200B;"}', '1:1 syntax'],
  ['services', 'Text.\n\n- ```js\n\n  ```\n\n```\na\n```', '3:3 syntax'],
  ['guides', '```js {1-999999999}\na\n```', '1:1 syntax'],
  ['guides', '```JS\na\n```', '1:1 syntax'],
  ['guides', '```js title="<b>"\na\n```', '1:1 syntax'],
  ['guides', `\`\`\`js\n${'a'.repeat(501)}\n\`\`\``, '1:1 syntax'],
  ['guides', 'Text.\n\n- Item\n\n  ```mermaid\n  graph TB\n  ```', '5:3 mermaid'],
  ['guides', '```mermaid\npie\n```\n\n```mermaid title="a"\npie\n```', '1:1 mermaid, 5:1 mermaid'],
  // What MDX cannot read
  ['services', '1 <2', '1:4 syntax'],
  ['services', 'A { brace', '1:3 syntax'],
  ['services', '<Aside>\n\nNever closed.', '1:1 syntax'],
  ['services', '<!-- A comment -->', '1:2 syntax'],
  ['services', '{1 +}', '1:5 syntax'],
  ['services', 'Text.\n\nIf 1 <2, {stop.', '3:7 syntax'],
  ['guides', 'Text.\n\n<Aside type="note"\n\nInner.\n\nMore.\n', '3:1 syntax'],
  ['guides', 'Text.\n\nSome text <Aside\n\nInner.\n', '3:11 syntax'],
  ['guides', 'Text.\n\n<Aside type="note>\n\nInner.\n\nMore.\n', '3:1 syntax'],
  ['guides', 'Text.\n\n<Aside title={a\n\nEnd.\n', '3:1 syntax'],
  ['guides', 'Text.\n\n<Aside>\n\nInner.\n\nMore.\n', '3:1 syntax'],
  ['guides', 'Text.\n\n- a\n- <Aside>b\n- c\n', '4:3 syntax'],
  ['guides', 'Text.\n\n{/* a remark\n\nMore.\n\nEnd.\n', '3:1 syntax'],
  ['guides', 'Text.\n\n{/* a {remark}\n\nMore.\n', '3:2 syntax'],
  ['guides', 'Text.\n\nSome {/* a <remark\n\nMore.\n', '3:6 syntax'],
  ['guides', 'Text {}.\n\nSome {a brace\n\nMore.\n\nEnd.\n', '3:6 syntax'],
  ['guides', 'Text.\n\nimport x from\n\nEnd.\n', '3:1 syntax'],
  ['guides', 'Text.\n\nimport what you need.\n\nEnd.\n', '3:1 syntax'],
  ['guides', "import a from 'b';\n\nimport what you need.\n", '3:1 syntax'],
  ['guides', 'Text.\n\nSome <Aside 5> text.\n', '3:13 syntax'],
  ['guides', 'Text.\n\nSome {a b} text.\n', '3:8 syntax'],
  ['guides', `Text.\n\n{${'{'.repeat(40)}\n\nEnd.\n`, '6:1 syntax'],
  // More than any page needs
  ['guides', `a\n\n${'['.repeat(3999)}`, '3:801 syntax'],
  ['guides', '[[\n'.repeat(500), '401:1 syntax'],
  ['guides', '>'.repeat(700), '1:1 syntax'],
  ['guides', `${'- '.repeat(300)}a`, '1:1 syntax'],
  ['guides', `${'1. '.repeat(9)}a`, '1:1 syntax'],
  ['guides', `- a\n${' '.repeat(65)}- b`, '2:65 syntax'],
  ['guides', '{\n\n'.repeat(301), '601:1 syntax'],
  ['guides', '<kbd>\n\n'.repeat(301), '601:1 syntax'],
  ['guides', '\n'.repeat(1500), '1501:1 syntax'],
  ['guides', 'a'.repeat(4001), '1:4001 syntax'],
  ['guides', '['.repeat(6000), '1:4001 syntax, 1:801 syntax'],
  ['guides', '['.repeat(6000).replace(/.{3000}/g, '$&\n'), '1:801 syntax'],
];

/** Values that some parser of YAML takes for something else than this text, or that look as if. */
const values = [
  ['&a b c', '*a', '!!str abc', '!abc', '[abc]', '{abc: d}', '|', '>-', '%abc', '@abc', '`abc`'],
  ['"abc', "'abc", '"a"bc', "'a'bc", '"abc" # d', 'abc # d', 'abc: d', 'abc:', '# abc'],
  ['"a\\x41bc"', '"a\\tbc"', '"a\\u202Ebc"', '"abc\\', "'a'b'", '"a\\"'],
  ['null', 'NULL', 'nULL', '~', 'true', 'False', 'tRUE', 'yes', 'yEs', 'off', 'oFF', 'y', 'N'],
  ['0x1F', '0b11', '0o17', '010', '1_000', '1e3', '.5', '-1', '+1', '1.0', '.inf', '-.INF'],
  ['.nan', '190:20:30', '12:30', '2026-11-24', '2026-11-24T10:00:00Z', '2026-11-24 10:00:00 +1'],
  ['1.2.3', '3 faced', '- abc', '-abc', '? abc', '?abc', ': abc', ':abc', '=', '=abc', '<<'],
  ['<abc', '~abc', ',abc', '1234567890', '9999999999999999999999', '00', '-0'],
].flat();

/** Front matter of pages, with what follows it where that matters. */
export const hostileFrontMatter: readonly HostilePage[] = [
  ['services', 'Text.\n', '1:1 front-matter'],
  ['services', '\n---\ndescription: x\n---\n', '1:1 front-matter'],
  ['services', '+++\ndescription = "x"\n+++\n', '1:1 front-matter'],
  ['services', '---\ndescription: x\n', '1:1 front-matter'],
  [
    'guides',
    '---\ntitle: The "model": a house\n\tdescription: x\n---\n',
    '2:8 front-matter, 3:1 front-matter',
  ],
  [
    'guides',
    '---\ntitel: The model\ndescription: Too short.\norder: first\n---\n',
    '2:1 front-matter, 4:1 front-matter, 1:1 front-matter, 3:1 front-matter (warning)',
  ],
  ['guides', `---\n${fields}group: wiki\n---\n`, '5:1 front-matter'],
  ['guides', `---\n${fields}layout: ./x.astro\n---\n`, '5:1 front-matter'],
  ['guides', `---\n${fields}path: five-minutes\n---\n`, '5:1 front-matter'],
  ['services', `---\ndescription: "${description}"\n---   \n\nText.\n`, '3:1 front-matter'],
  ['services', `---\ndescription: "${description}"\n---x\n\nText.\n`, '3:1 front-matter'],
  ['services', `---\ndescription: "${description}"\n+++\n\nText.\n`, '3:1 front-matter'],
  [
    'services',
    `---\ndescription: |\n  ${description}\n---x\nexport const a = 1\n---\n`,
    '2:14 front-matter, 3:1 front-matter, 4:1 front-matter',
  ],
  [
    'services',
    `---\ndescription: ${description}\ndescription: ${description}\n---\n`,
    '3:1 front-matter',
  ],
  ['services', `---\ndescription: With <b>. ${description}\n---\n`, '2:1 front-matter'],
  [
    'services',
    `---\ndescription: See https://a.example/. ${description}\n---\n`,
    '2:1 front-matter',
  ],
  ['services', `---\ndescription: "\u202E${description}"\n---\n`, '2:1 front-matter'],
  ['services', `---\ndescription: ${'&a '.repeat(7000)}\n---\n`, '2:14 front-matter'],
  ['services', `---\ndescription: "${'a'.repeat(1001)}"\n---\n`, '2:1 front-matter'],
  ['services', `---\ndescription: "${'a'.repeat(261)}"\n---\n`, '2:1 front-matter (warning)'],
  ['services', '---\ndescription: "  "\n---\n', '2:1 front-matter'],
  ['services', '---\ndescription:\n---\n', '2:13 front-matter'],
  ['services', '---\ndescription: ""\n---\n', '2:1 front-matter'],
  ['services', `---\n# A remark\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\ndescription: ${description}\n  and more of it\n---\n`, '3:1 front-matter'],
  ['services', `---\n- description: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n description: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n"description": ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n? description\n: ${description}\n---\n`, '2:1 front-matter, 3:1 front-matter'],
  ['services', `---\ndescription : ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\ndescription:${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n{description: x}\n---\n`, '2:1 front-matter'],
  ['services', `---\n<<: {description: x}\n---\n`, '2:1 front-matter'],
  ['services', `---\n__proto__: x\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\nconstructor: x\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\nnull: x\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\ny: x\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n%YAML 1.1\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  ['services', `---\n!!str description: ${description}\n---\n`, '2:1 front-matter'],
  ...values.map((value): HostilePage => [
    'errors',
    `---\ntitle: ${value}\ndescription: ${description}\n---\n`,
    '2:8 front-matter',
  ]),
  ['errors', `---\ntitle: 0\ndescription: ${description}\n---\n`, '2:1 front-matter'],
  // The place of a guide
  ...['-1', '1.5', '1.0', '1e1', '0x1', '01', '+1', '1_0', '1234567890', '1 # a'].map(
    (order): HostilePage => [
      'guides',
      `---\n${fields.replace(/1$/m, order)}---\n`,
      '4:8 front-matter',
    ],
  ),
  ...['0', '"1"', 'one'].map((order): HostilePage => [
    'guides',
    `---\n${fields.replace(/1$/m, order)}---\n`,
    '4:1 front-matter',
  ]),
];
