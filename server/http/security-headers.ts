import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Security headers. Nothing loads from elsewhere and no script stands in a page. Styles may,
 * because the page's components write their theme into a style element; a style can't run
 * anything, and with `default-src 'self'` it can't send anything away either.
 *
 * @param development lets Vite's client in: its inline preamble and its socket
 */
export function securityHeaders({ development }: { development: boolean }): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
        'worker-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-src': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // Plain HTTP on the loopback; whoever puts TLS in front adds it there.
    strictTransportSecurity: false,
  });
}
