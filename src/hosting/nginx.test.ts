import { expect, test } from 'vitest';
import { nginxConfig } from './nginx.ts';
import { restrictedSite, openSite } from './testing.ts';

test('a site at the root of its host', () => {
  expect(nginxConfig(openSite)).toMatchInlineSnapshot(`
    "# Include this in the http block, for example as /etc/nginx/conf.d/dividing-line.conf.

    map $uri $dividing_line_content_security_policy {
      default "frame-ancestors 'self'";
      "~^/embed/" "frame-ancestors *";
    }

    map $uri $dividing_line_cache_control {
      default "public, max-age=0, must-revalidate";
      "~^/_astro/" "public, max-age=31536000, immutable";
    }

    map $uri $dividing_line_access_control_allow_origin {
      default "";
      "~^/.*\\.json$" "*";
      "~^/.*\\.svg$" "*";
      "~^/.*\\.png$" "*";
      "~^/.*\\.md$" "*";
      "~^/.*\\.fragment\\.html$" "*";
      "~^/.*\\.rst$" "*";
      "~^/.*\\.adoc$" "*";
      "~^/.*\\.mediawiki\\.txt$" "*";
      "~^/.*\\.dokuwiki\\.txt$" "*";
      "~^/.*\\.confluence\\.xml$" "*";
      "~^/.*/feed\\.xml$" "*";
      "~^/.*/changes\\.xml$" "*";
      "~^/embed\\.js$" "*";
    }

    server {
      listen 80;
      server_name dividing-line.example;
      # The content of dist/ lies in /srv/dividing-line/
      root /srv/dividing-line;
      error_page 404 /404.html;
      absolute_redirect off;

      # A location with an add_header of its own loses all of these.
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "same-origin" always;
      add_header Content-Security-Policy $dividing_line_content_security_policy always;
      add_header Cache-Control $dividing_line_cache_control;
      add_header Access-Control-Allow-Origin $dividing_line_access_control_allow_origin always;

      location ~ "^/.*\\.md$" { types { } default_type "text/markdown; charset=utf-8"; }
      location ~ "^/.*\\.rst$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/.*\\.adoc$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/.*\\.mediawiki\\.txt$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/.*\\.dokuwiki\\.txt$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/.*\\.confluence\\.xml$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/.*\\.fragment\\.html$" { types { } default_type "text/html; charset=utf-8"; }
      location ~ "^/.*/feed\\.xml$" { types { } default_type "application/atom+xml; charset=utf-8"; }
      location ~ "^/.*/changes\\.xml$" { types { } default_type "application/atom+xml; charset=utf-8"; }
    }
    "
  `);
});

test('a site under a base path, for few frames', () => {
  expect(nginxConfig(restrictedSite)).toMatchInlineSnapshot(`
    "# Include this in the http block, for example as /etc/nginx/conf.d/dividing-line.conf.

    map $uri $dividing_line_content_security_policy {
      default "frame-ancestors 'self'";
      "~^/wiki/line/embed/" "frame-ancestors 'self' https://wiki.example";
    }

    map $uri $dividing_line_cache_control {
      default "public, max-age=0, must-revalidate";
      "~^/wiki/line/_astro/" "public, max-age=31536000, immutable";
    }

    map $uri $dividing_line_access_control_allow_origin {
      default "";
      "~^/wiki/line/.*\\.json$" "*";
      "~^/wiki/line/.*\\.svg$" "*";
      "~^/wiki/line/.*\\.png$" "*";
      "~^/wiki/line/.*\\.md$" "*";
      "~^/wiki/line/.*\\.fragment\\.html$" "*";
      "~^/wiki/line/.*\\.rst$" "*";
      "~^/wiki/line/.*\\.adoc$" "*";
      "~^/wiki/line/.*\\.mediawiki\\.txt$" "*";
      "~^/wiki/line/.*\\.dokuwiki\\.txt$" "*";
      "~^/wiki/line/.*\\.confluence\\.xml$" "*";
      "~^/wiki/line/.*/feed\\.xml$" "*";
      "~^/wiki/line/.*/changes\\.xml$" "*";
      "~^/wiki/line/embed\\.js$" "*";
    }

    server {
      listen 80;
      server_name wiki.example;
      # The content of dist/ lies in /srv/dividing-line/wiki/line/
      root /srv/dividing-line;
      error_page 404 /wiki/line/404.html;
      absolute_redirect off;

      # A location with an add_header of its own loses all of these.
      add_header X-Content-Type-Options "nosniff" always;
      add_header Referrer-Policy "same-origin" always;
      add_header Content-Security-Policy $dividing_line_content_security_policy always;
      add_header Cache-Control $dividing_line_cache_control;
      add_header Access-Control-Allow-Origin $dividing_line_access_control_allow_origin always;

      location ~ "^/wiki/line/.*\\.md$" { types { } default_type "text/markdown; charset=utf-8"; }
      location ~ "^/wiki/line/.*\\.rst$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/wiki/line/.*\\.adoc$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/wiki/line/.*\\.mediawiki\\.txt$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/wiki/line/.*\\.dokuwiki\\.txt$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/wiki/line/.*\\.confluence\\.xml$" { types { } default_type "text/plain; charset=utf-8"; }
      location ~ "^/wiki/line/.*\\.fragment\\.html$" { types { } default_type "text/html; charset=utf-8"; }
      location ~ "^/wiki/line/.*/feed\\.xml$" { types { } default_type "application/atom+xml; charset=utf-8"; }
      location ~ "^/wiki/line/.*/changes\\.xml$" { types { } default_type "application/atom+xml; charset=utf-8"; }
    }
    "
  `);
});
