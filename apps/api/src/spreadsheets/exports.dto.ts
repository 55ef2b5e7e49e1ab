import { OmitType } from '@nestjs/swagger';
import { DeliveriesQuery } from '../deliveries/delivery.dto.ts';
import { NoticesQuery } from '../notices/notice.dto.ts';
import { RectificationListQuery } from '../rectification/item.dto.ts';
import { TaskListParams } from '../tasks/task-list.dto.ts';

/** A workbook holds the whole list: what narrows a list narrows it too, but it has no pages. */
const PAGING = ['cursor', 'limit'] as const;

export class TasksExportQuery extends OmitType(TaskListParams, PAGING) {}
export class NoticesExportQuery extends OmitType(NoticesQuery, PAGING) {}
export class RectificationExportQuery extends OmitType(RectificationListQuery, PAGING) {}
export class DeliveriesExportQuery extends OmitType(DeliveriesQuery, PAGING) {}
