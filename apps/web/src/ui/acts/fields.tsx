import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import classes from './acts.module.css';
import { FieldControl } from './field-control.tsx';
import type { ActField } from './model.ts';

type RowsField = Extract<ActField, { kind: 'rows' }>;

const mustBeFilled = (field: ActField) => ({
  validator: (_: unknown, value: unknown) => {
    const empty =
      value === undefined ||
      value === null ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.every((one) => one === ''));
    return empty
      ? Promise.reject(new Error(`请${isChosen(field) ? '选择' : '填写'}${field.label}。`))
      : Promise.resolve();
  },
});

const isChosen = ({ kind }: ActField): boolean => ['day', 'choice', 'person', 'organization'].includes(kind);

type Path = readonly (string | number)[];

/** The fields of a form, one under the other; short ones that follow each other stand side by side. */
export function Fields({ fields, under = [] }: { fields: readonly ActField[]; under?: Path }) {
  return linesOf(fields).map(([first, ...others]) =>
    others.length === 0 ? (
      <Field key={first.name} field={first} under={under} />
    ) : (
      <div key={first.name} className={classes.line}>
        {[first, ...others].map((field) => (
          <Field key={field.name} field={field} under={under} />
        ))}
      </div>
    ),
  );
}

type Line = [first: ActField, ...others: ActField[]];

function linesOf(fields: readonly ActField[]): Line[] {
  const lines: Line[] = [];
  for (const field of fields) {
    const before = lines.at(-1);
    if (field.short && before?.[0].short) before.push(field);
    else lines.push([field]);
  }
  return lines;
}

function Field({ field, under }: { field: ActField; under: Path }) {
  if (field.kind === 'rows') return <Rows field={field} under={under} />;
  return (
    <Form.Item
      name={[...under, field.name]}
      label={field.kind === 'flag' ? undefined : field.label}
      extra={field.help}
      required={field.required ?? false}
      rules={field.required ? [mustBeFilled(field)] : []}
    >
      <FieldControl field={field} />
    </Form.Item>
  );
}

function Rows({ field, under }: { field: RowsField; under: Path }) {
  return (
    <fieldset className={classes.rows}>
      <legend>{field.label}</legend>
      {field.help !== undefined && <p className={classes.help}>{field.help}</p>}
      <Form.List name={[...under, field.name]}>
        {(entries, { add, remove }, { errors }) => (
          <>
            {entries.map(({ key, name }, index) => (
              <div key={key} className={classes.row}>
                <div className={classes.rowHead}>
                  <span>{index + 1}</span>
                  {!field.fixed && (
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined />}
                      aria-label={`删去第${index + 1}项`}
                      onClick={() => remove(name)}
                    />
                  )}
                </div>
                <div className={classes.rowFields}>
                  {field.titles?.[index] !== undefined && (
                    <p className={classes.rowTitle}>{field.titles[index]}</p>
                  )}
                  <Fields fields={field.fields} under={[name]} />
                </div>
              </div>
            ))}
            {!field.fixed && (
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                {field.add}
              </Button>
            )}
            {/* What is wrong with the rows together. */}
            <Form.ErrorList errors={errors} className={classes.rowsWrong ?? ''} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
