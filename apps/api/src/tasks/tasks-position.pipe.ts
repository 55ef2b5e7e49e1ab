import { Injectable, type PipeTransform } from '@nestjs/common';
import { IdPipe } from '../http/input.ts';

/** Above any number of milestones that a task can have, and small enough for its column. */
const BEYOND_ALL = 2_147_483_647;

/** The number of a milestone in a path; one that no task has is simply not found. */
@Injectable()
export class PositionPipe implements PipeTransform<string, number> {
  private readonly whole = new IdPipe();

  transform(value: string): number {
    return Math.min(this.whole.transform(value), BEYOND_ALL);
  }
}
