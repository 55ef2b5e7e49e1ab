import { Form } from 'antd';
import { api } from '@/api/index.ts';
import { FormDialog } from '@/ui/form-dialog.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { keepKey, type TaskDialogProps } from './dialog.ts';
import { MilestoneFields } from './milestone-fields.tsx';

interface NewMilestones {
  readonly milestones: { readonly name: string; readonly dueOn: string }[];
}

export function MilestonesDialog({ task, onClose }: TaskDialogProps) {
  return (
    <FormDialog<NewMilestones>
      open
      title="增加节点"
      act="增加节点"
      keep={keepKey('milestones', task)}
      initial={{ milestones: [{ name: '', dueOn: '' }] }}
      onClose={onClose}
      onSubmit={({ milestones }) =>
        api.POST('/api/tasks/{taskId}/milestones', {
          params: { path: { taskId: task.id } },
          body: { version: task.version, milestones },
        })
      }
    >
      <MilestoneFields max={task.dueOn} />
    </FormDialog>
  );
}

interface Cooperation {
  readonly unitIds?: number[];
}

export function CooperatorsDialog({ task, onClose }: TaskDialogProps) {
  return (
    <FormDialog<Cooperation>
      open
      title="调整配合单位"
      act="调整配合单位"
      keep={keepKey('cooperators', task)}
      initial={{ unitIds: task.cooperators.map(({ unitId }) => unitId) }}
      onClose={onClose}
      onSubmit={({ unitIds = [] }) =>
        api.POST('/api/tasks/{taskId}/cooperators', {
          params: { path: { taskId: task.id } },
          body: { version: task.version, unitIds },
        })
      }
    >
      <Form.Item name="unitIds" label="全部配合单位" extra="配合单位向牵头单位报送，牵头单位统一填报。">
        <OrganizationPicker
          many
          known={task.cooperators.map(({ unitId: id, unitName: name }) => ({ id, name }))}
        />
      </Form.Item>
    </FormDialog>
  );
}
