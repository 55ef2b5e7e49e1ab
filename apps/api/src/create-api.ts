import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Runtime } from '#features/foundation';
import { PrincipalMemory } from '#features/identity';
import { NestLogger } from '#platform/logging';
import { ApiModule } from './app.module.ts';
import { VERIFY_PATHS } from './documents/index.ts';
import { forgetBeforeAnswer } from './http/forgetting.ts';
import type { HttpSettings } from './http/http-settings.ts';
import { InputPipe } from './http/input.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { PROBLEM_TYPE, problemOfStatus } from './http/problem.ts';
import { refuseUnstorableText } from './http/storable-text.ts';
import { MULTIPART_LIMITS, refuseStrayUpload } from './http/upload.ts';
import { ApiDocument } from './openapi/index.ts';
import { serveWeb } from './web/index.ts';

/** Longer than any text that people write here; files come another way. Bytes. */
const BODY_LIMIT = 1_048_576;

/** The whole HTTP door, ready to listen or to be asked by a test. */
export async function createApi(runtime: Runtime, settings: HttpSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    // An address that cannot be read meets no route, and so no filter.
    frameworkErrors: (_error: Error, _request: FastifyRequest, reply: FastifyReply) => {
      void reply.status(404).type(PROBLEM_TYPE).send(problemOfStatus(404));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.over(runtime, settings), adapter, {
    logger: new NestLogger(runtime.log),
    abortOnError: false,
  });
  app.get(ApiDocument).of(app);
  app.setGlobalPrefix('api', { exclude: ['health', ...VERIFY_PATHS] });
  app.useGlobalFilters(new ProblemFilter(runtime.log));
  app.useGlobalPipes(new InputPipe());
  await app.register(cookie);
  await app.register(multipart, { limits: MULTIPART_LIMITS });
  await app.register(helmet, securityHeaders(settings.publicUrl.startsWith('https:')));
  serveWeb(app, settings.webFolder);
  const fastify = adapter.getInstance();
  fastify.addHook('preValidation', (request, _reply, done) => {
    refuseUnstorableText(request);
    done();
  });
  const memory = app.get(PrincipalMemory);
  fastify.addHook('onSend', (request, _reply, _payload, done) => {
    forgetBeforeAnswer(memory, request);
    done();
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    refuseStrayUpload(request);
    done();
  });
  return app;
}

/** Ours alone: no foreign script, frame or form. The styles that the web's components write need `unsafe-inline`. */
function securityHeaders(https: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Over plain http both would promise what the office's network does not offer.
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    xFrameOptions: { action: 'deny' as const },
    referrerPolicy: { policy: 'same-origin' as const },
  };
}
