import { AssignmentExtensionsController } from './assignment-extensions.controller.ts';
import { AssignmentController } from './assignment.controller.ts';
import { TaskImportController } from './task-import.controller.ts';
import { TaskListController } from './task-list.controller.ts';
import { TasksController } from './tasks.controller.ts';

export const TASK_CONTROLLERS = [
  TaskImportController,
  TaskListController,
  TasksController,
  AssignmentController,
  AssignmentExtensionsController,
];
