import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DestinationStream, type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Settings } from '../settings.ts';

/** The server's log: JSON lines on stderr, so that stdout is left for the address. */
export function createLog(
  level: Settings['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/**
 * Logs each request with its id, which the reply carries as `X-Request-Id`. Only the method, the
 * path and the status: headers hold the token, query strings and bodies hold what people look for.
 */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (request, response) => {
      const id = requestId(request);
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    // Failures are logged where they are known; here it would only be the status again.
    customErrorObject: (_request, _response, _error, { req, res, responseTime }) => ({
      req,
      res,
      responseTime,
    }),
    customLogLevel: (_request: IncomingMessage, response: ServerResponse, error?: Error) => {
      // A store that is away or slow is no fault of the server.
      const expected = response.statusCode === 503 || response.statusCode === 504;
      if ((error || response.statusCode >= 500) && !expected) return 'error';
      return response.statusCode >= 400 ? 'warn' : 'info';
    },
  });
}

/** A caller's own id is kept when it can do no harm in a log. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/u.test(given) ? given : randomUUID();
}
