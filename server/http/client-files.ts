import path from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { HttpProblem } from './http-problem.ts';

/**
 * The built page. Files under `assets` carry a hash of their content in their name and are kept
 * for good; the page itself is asked for each time. An address without a file is the page too:
 * what it shows stands in the address.
 */
export function clientFiles(directory: string): Router {
  const router = Router();
  // Scripts and styles only: the API's replies are small, or streamed, or quicker as they are.
  router.use(compression());
  router.use(
    '/assets',
    express.static(path.join(directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
    }),
    missing,
  );
  router.use(
    express.static(directory, {
      index: 'index.html',
      redirect: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  router.use((request, response, next) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      isPlace(request.path) &&
      request.accepts(['html', 'json']) === 'html';
    if (!isPage) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: directory, cacheControl: false }, (error) => {
      if (error)
        next(response.headersSent ? error : new HttpProblem('not-found', { detail: 'no-page' }));
    });
  });
  return router;
}

/** True for what the page may have put in the address: no file's name, nothing hidden. */
function isPlace(address: string): boolean {
  const place = decodeURIComponent(address);
  return !place.includes('\0') && !/(^|\/)\./u.test(place) && path.posix.extname(place) === '';
}

const missing: RequestHandler = (request) => {
  throw new HttpProblem('not-found', {
    detail: 'no-route',
    subject: request.originalUrl.slice(0, 200),
  });
};
