import { Column, type ColumnOptions, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

/** Columns that recur, named once. Ids are bigint identities read as JavaScript numbers (docs/adr/0003). */
export const Id = () => PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' });

/** A calendar day in Asia/Shanghai (`…On`). */
export const OnDay = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });

/** An instant (`…At`). */
export const AtInstant = (options: ColumnOptions = {}) => Column({ type: 'timestamptz', ...options });

export const Text = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });

export const Int = (options: ColumnOptions = {}) => Column({ type: 'int', ...options });

export const Json = (options: ColumnOptions = {}) => Column({ type: 'jsonb', ...options });

/** A reference by id: the column and its foreign key, without loading the other side. */
export function Ref(
  target: () => new () => object,
  { nullable = false }: { nullable?: boolean } = {},
): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'bigint', nullable })(prototype, property);
    const relation = `${String(property)}Ref`;
    ManyToOne(target, { nullable, onDelete: 'RESTRICT' })(prototype, relation);
    JoinColumn({
      name: String(property)
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase(),
    })(prototype, relation);
  };
}
