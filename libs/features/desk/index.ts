export { CHANGE_KINDS, type ChangeKind } from './changes.sql.ts';
export { DeskModule } from './desk.module.ts';
export {
  type Desk,
  type DeskChange,
  type DeskCount,
  type DeskItem,
  type DeskPart,
  DeskService,
} from './desk.service.ts';
export { DESK_KINDS, type DeskKind } from './matter.ts';
