import { expect, test } from 'vitest';
import { caddyfile } from './caddy.ts';
import { restrictedSite, openSite } from './testing.ts';

test('a site at the root of its host', () => {
  expect(caddyfile(openSite)).toMatchInlineSnapshot(`
    "https://dividing-line.example {
    	# The content of dist/ lies in /srv/dividing-line/
    	root * /srv/dividing-line
    	file_server

    	header X-Content-Type-Options "nosniff"
    	header Referrer-Policy "same-origin"
    	@content-security-policy-1 path_regexp ^/embed/
    	header @content-security-policy-1 Content-Security-Policy "frame-ancestors *"
    	@content-security-policy-otherwise not path_regexp ^/embed/
    	header @content-security-policy-otherwise Content-Security-Policy "frame-ancestors 'self'"
    	@cache-control-1 path_regexp ^/_astro/
    	header @cache-control-1 Cache-Control "public, max-age=31536000, immutable"
    	@cache-control-otherwise not path_regexp ^/_astro/
    	header @cache-control-otherwise Cache-Control "public, max-age=0, must-revalidate"
    	@access-control-allow-origin-1 path_regexp ^/.*\\.json$|^/.*\\.svg$|^/.*\\.png$|^/.*\\.md$|^/.*\\.fragment\\.html$|^/.*\\.rst$|^/.*\\.adoc$|^/.*\\.mediawiki\\.txt$|^/.*\\.dokuwiki\\.txt$|^/.*\\.confluence\\.xml$|^/.*/feed\\.xml$|^/.*/changes\\.xml$|^/embed\\.js$
    	header @access-control-allow-origin-1 Access-Control-Allow-Origin "*"
    	@content-type-1 path_regexp ^/.*\\.md$
    	header @content-type-1 Content-Type "text/markdown; charset=utf-8"
    	@content-type-2 path_regexp ^/.*\\.rst$|^/.*\\.adoc$|^/.*\\.mediawiki\\.txt$|^/.*\\.dokuwiki\\.txt$|^/.*\\.confluence\\.xml$
    	header @content-type-2 Content-Type "text/plain; charset=utf-8"
    	@content-type-3 path_regexp ^/.*\\.fragment\\.html$
    	header @content-type-3 Content-Type "text/html; charset=utf-8"
    	@content-type-4 path_regexp ^/.*/feed\\.xml$|^/.*/changes\\.xml$
    	header @content-type-4 Content-Type "application/atom+xml; charset=utf-8"

    	handle_errors {
    		# A page that is not there yet must not count as missing for a year.
    		header Cache-Control "no-cache"
    		header Content-Type "text/html; charset=utf-8"
    		rewrite * /404.html
    		file_server
    	}
    }
    "
  `);
});

test('a site under a base path, for few frames', () => {
  expect(caddyfile(restrictedSite)).toMatchInlineSnapshot(`
    "https://wiki.example {
    	# The content of dist/ lies in /srv/dividing-line/wiki/line/
    	root * /srv/dividing-line
    	file_server

    	header X-Content-Type-Options "nosniff"
    	header Referrer-Policy "same-origin"
    	@content-security-policy-1 path_regexp ^/wiki/line/embed/
    	header @content-security-policy-1 Content-Security-Policy "frame-ancestors 'self' https://wiki.example"
    	@content-security-policy-otherwise not path_regexp ^/wiki/line/embed/
    	header @content-security-policy-otherwise Content-Security-Policy "frame-ancestors 'self'"
    	@cache-control-1 path_regexp ^/wiki/line/_astro/
    	header @cache-control-1 Cache-Control "public, max-age=31536000, immutable"
    	@cache-control-otherwise not path_regexp ^/wiki/line/_astro/
    	header @cache-control-otherwise Cache-Control "public, max-age=0, must-revalidate"
    	@access-control-allow-origin-1 path_regexp ^/wiki/line/.*\\.json$|^/wiki/line/.*\\.svg$|^/wiki/line/.*\\.png$|^/wiki/line/.*\\.md$|^/wiki/line/.*\\.fragment\\.html$|^/wiki/line/.*\\.rst$|^/wiki/line/.*\\.adoc$|^/wiki/line/.*\\.mediawiki\\.txt$|^/wiki/line/.*\\.dokuwiki\\.txt$|^/wiki/line/.*\\.confluence\\.xml$|^/wiki/line/.*/feed\\.xml$|^/wiki/line/.*/changes\\.xml$|^/wiki/line/embed\\.js$
    	header @access-control-allow-origin-1 Access-Control-Allow-Origin "*"
    	@content-type-1 path_regexp ^/wiki/line/.*\\.md$
    	header @content-type-1 Content-Type "text/markdown; charset=utf-8"
    	@content-type-2 path_regexp ^/wiki/line/.*\\.rst$|^/wiki/line/.*\\.adoc$|^/wiki/line/.*\\.mediawiki\\.txt$|^/wiki/line/.*\\.dokuwiki\\.txt$|^/wiki/line/.*\\.confluence\\.xml$
    	header @content-type-2 Content-Type "text/plain; charset=utf-8"
    	@content-type-3 path_regexp ^/wiki/line/.*\\.fragment\\.html$
    	header @content-type-3 Content-Type "text/html; charset=utf-8"
    	@content-type-4 path_regexp ^/wiki/line/.*/feed\\.xml$|^/wiki/line/.*/changes\\.xml$
    	header @content-type-4 Content-Type "application/atom+xml; charset=utf-8"

    	handle_errors {
    		# A page that is not there yet must not count as missing for a year.
    		header Cache-Control "no-cache"
    		header Content-Type "text/html; charset=utf-8"
    		rewrite * /wiki/line/404.html
    		file_server
    	}
    }
    "
  `);
});
