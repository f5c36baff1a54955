/** Pages that a stranger might write to run a script, for property tests. */
import fc from 'fast-check';

const fragments = [
  ['\n', '\n\n', '    ', '\t', '- ', '> ', '1. ', '# ', '| ', '***', '---\n', ':::note\n'],
  ['`', '```', '~~~', '\\', '"', "'", '=', '/', '<', '>', '/>', '(', ')', '[', ']', '!['],
  ['{', '}', '{alert(1)}', '{...x}', '{/*', '*/}', '{`${1}`}'],
  ['import a from "a"', 'export const a = 1', 'export default () => null', 'text', ' '],
  ['<script>', '</script>', '<SCRIPT ', '<script/src=x>', '<style>', '</style>', '<iframe src='],
  ['<img src=x onerror=alert(1)>', '<img src="x" onerror="alert(1)" />', '<svg onload="x">'],
  ['<a href="javascript:alert(1)">', '</a>', '<kbd ', '<details open ontoggle="x">', '<br/>'],
  [' onclick=', ' onClick="x"', ' style="x"', ' class="x"', ' href=', ' {...x}', '="x"'],
  ['<Aside', '<Aside title=', '<Aside>', '</Aside>', '<ServiceLink id="ec2" />', '<X.y', '<>'],
  ['[x](', '![x](', '[x]: ', '[x]', '[^1]', '[^1]: ', '<javascript:alert(1)>', '](<'],
  ['javascript:', 'JaVaScRiPt:', 'java&#115;cript:', 'java&Tab;script:', '&#x6A;avascript:'],
  ['javascript&colon;', 'data:text/html,', 'vbscript:', 'http://', 'www.', 'mailto:', '//'],
  ['<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!x>', '&lt;', '&#60;script&#62;', '&'],
].flat();

/** Pages of a few fragments each, without front matter, which has a rule of its own. */
export const hostilePages = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 8 })
  .map((pieces) => `Text.\n\n${pieces.join('')}`);
