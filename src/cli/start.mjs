/** `npm start`: installs what is missing, builds the site and serves it. */
import { install, run } from './install.mjs';

install();
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', 'preview']);
