import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Listener } from '#persistence';
import { PrincipalMemory } from './principal-memory.ts';

/** Told by triggers on every table that decides who may what. */
const CHANNEL = 'sandan_identity';

/** Opens a door's memory for as long as it hears what other processes change. */
@Injectable()
export class PrincipalNews implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly listener: Listener;

  constructor(dataSource: DataSource, memory: PrincipalMemory) {
    this.listener = new Listener(dataSource, CHANNEL, {
      listening: () => memory.hears(),
      heard: memory.forgetAll,
      deaf: () => memory.isDeaf(),
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listener.open();
  }

  onModuleDestroy(): Promise<void> {
    return this.listener.close();
  }
}
