import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { isAllowedHost } from './allowed-hosts.ts';
import { HttpProblem } from './http-problem.ts';

interface Served {
  readonly host: string;
  readonly hosts: readonly string[];
}

/** Refuses requests under names that are not ours. */
export function hostGuard(served: Served): RequestHandler {
  return (request, _response, next) => {
    const host = request.headers.host ?? '';
    if (!isAllowedHost(host, request.socket, served)) {
      throw new HttpProblem('forbidden-host', { detail: 'host', subject: host.slice(0, 100) });
    }
    next();
  };
}

/** Refuses what pages of other sites send, by `Origin` and by `Sec-Fetch-Site`. */
export function originGuard(served: Served): RequestHandler {
  return (request, _response, next) => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const refuse = (subject: string): never => {
      throw new HttpProblem('forbidden-origin', {
        detail: 'origin',
        subject: subject.slice(0, 100),
      });
    };
    if (origin !== undefined) {
      const host = /^https?:\/\/([^/?#@]+)$/iu.exec(origin)?.[1];
      if (host === undefined || !isAllowedHost(host, request.socket, served)) refuse(origin);
    }
    if (site !== undefined && site !== 'same-origin' && site !== 'none') refuse(String(site));
    next();
  };
}

/** Requests a minute and address, counted in memory; with `failedOnly` those that were refused. */
export function rateGuard(limit: number, failedOnly = false): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: failedOnly ? 'tokens' : 'requests',
    keyGenerator: ({ socket }) => ipKeyGenerator(socket.remoteAddress ?? ''),
    ...(failedOnly
      ? {
          skipSuccessfulRequests: true,
          requestWasSuccessful: (_request, { statusCode }) => statusCode !== 401,
        }
      : {}),
    // The address is the connection's, whatever headers say.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response, next) => {
      const seconds = String(response.getHeader('Retry-After') ?? 60);
      next(
        new HttpProblem('too-many-requests', {
          detail: 'rate',
          subject: seconds,
          headers: { 'Retry-After': seconds },
        }),
      );
    },
  });
}
