import { MOST_PREFERENCES, PREFERENCE_LIMIT } from '#domain/preference';
import { InstantField, JsonField, ListField, TextField } from '../http/fields.ts';

const WHAT = {
  description: `设置的内容，写成 JSON 不超过${PREFERENCE_LIMIT}个字符`,
  example: { columns: ['title', 'dueOn'] },
};

export class OwnPreferenceBody {
  @JsonField(WHAT) readonly value!: Record<string, unknown>;
}

export class OwnPreferenceAnswer {
  @TextField({ max: 100, description: '设置的名称', example: 'columns.tasks' }) readonly key!: string;
  @JsonField(WHAT) readonly value!: Readonly<Record<string, unknown>>;
  @InstantField() readonly updatedAt!: Date;
}

export class OwnPreferencesAnswer {
  @ListField(() => OwnPreferenceAnswer, { max: MOST_PREFERENCES, description: '按名称排列' })
  readonly items!: readonly OwnPreferenceAnswer[];
}
