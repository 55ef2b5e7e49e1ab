import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS, type Access } from './access.ts';

/** One route as its controller declares it. */
export interface Route {
  readonly method: string;
  /** Without the global prefix: `/accounts/:id/disable`. */
  readonly path: string;
  /** `AccountsController.disable`. */
  readonly handler: string;
  /** Undefined: nobody said who may, and the guard lets nobody in. */
  readonly access: Access | undefined;
}

/** Every route of an application: what tests walk, so that a new one is never forgotten. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = new Set(modules.flatMap((module) => [...module.controllers.keys()]));
  return [...controllers].flatMap((controller) =>
    typeof controller === 'function' ? routesOfController(controller as new () => unknown) : [],
  );
}

function routesOfController(controller: new () => unknown): Route[] {
  const prefix = read<string>(PATH_METADATA, controller) ?? '';
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (typeof handler !== 'function') return [];
    const method = read<RequestMethod>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const path = [prefix, read<string>(PATH_METADATA, handler) ?? '']
      .flatMap((part) => part.split('/'))
      .filter((part) => part !== '');
    return [
      {
        method: RequestMethod[method],
        path: `/${path.join('/')}`,
        handler: `${controller.name}.${name}`,
        access: read<Access>(ACCESS, handler),
      },
    ];
  });
}

const read = <T>(key: string, target: object): T | undefined =>
  Reflect.getMetadata(key, target) as T | undefined;
