import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Health, HealthService } from '#features/health';
import { Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { HealthAnswer } from './health.dto.ts';

/** For the supervisor, a load balancer, and the person who wonders. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** 503 when a part that nothing works without is down. */
  @Get()
  @Public()
  @Answers('系统各部分是否正常', HealthAnswer)
  @ApiResponse({ status: 503, type: HealthAnswer, description: '有不可缺的部分不可用' })
  async show(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = await this.health.check();
    void reply.status(health.standing === 'down' ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK);
    return health;
  }
}
