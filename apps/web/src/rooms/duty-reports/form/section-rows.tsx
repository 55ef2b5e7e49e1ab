import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import classes from './form.module.css';
import { raised, type Section } from './form-draft.ts';

const LONGEST = 20_000;

interface SectionRowsProps {
  /** Such as 履职清单. */
  readonly list: string;
  readonly sections: readonly Section[];
  /** The ledger fills the list: its headings are fixed, nobody writes in it. */
  readonly byLedger: boolean;
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (sections: readonly Section[]) => void;
  readonly onAdd: () => void;
}

/** The headings of one list: what is asked, how long the answer may be. */
export function SectionRows({ list, sections, byLedger, faults, onChange, onAdd }: SectionRowsProps) {
  return (
    <>
      <ol className={classes.rows} aria-label={list}>
        {sections.map((section, index) => {
          const name = `${list}第${index + 1}栏`;
          const change = (patch: Partial<Section>) =>
            onChange(sections.with(index, { ...section, ...patch }));
          return (
            <li key={section.key} className={classes.row}>
              <div className={classes.line}>
                <Input
                  aria-label={`${name}名称`}
                  placeholder="栏目名称"
                  value={section.heading}
                  maxLength={50}
                  onChange={({ target }) => change({ heading: target.value })}
                />
                {!byLedger && (
                  <div className={classes.rowActs}>
                    <Button
                      type="text"
                      icon={<ArrowUpOutlined />}
                      aria-label={`${name}上移`}
                      disabled={index === 0}
                      onClick={() => onChange(raised(sections, index))}
                    />
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={`删去${name}`}
                      disabled={sections.length === 1}
                      onClick={() => onChange(sections.toSpliced(index, 1))}
                    />
                  </div>
                )}
              </div>
              <Input.TextArea
                aria-label={`${name}填写说明`}
                placeholder="填写说明：写什么，写到什么程度"
                value={section.guidance}
                maxLength={1_000}
                autoSize={{ minRows: 1, maxRows: 6 }}
                onChange={({ target }) => change({ guidance: target.value })}
              />
              {!byLedger && (
                <div className={classes.bounds}>
                  <Checkbox
                    checked={section.required}
                    onChange={({ target }) => change({ required: target.checked })}
                  >
                    必填
                  </Checkbox>
                  <InputNumber
                    aria-label={`${name}字数下限`}
                    value={section.minLength}
                    min={0}
                    max={LONGEST}
                    controls={false}
                    onChange={(minLength) => minLength !== null && change({ minLength })}
                  />
                  至
                  <InputNumber
                    aria-label={`${name}字数上限`}
                    value={section.maxLength}
                    min={1}
                    max={LONGEST}
                    controls={false}
                    onChange={(maxLength) => maxLength !== null && change({ maxLength })}
                  />
                  字
                </div>
              )}
              {faults[section.key] !== undefined && (
                <p className={classes.fault} role="alert">
                  {faults[section.key]}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {!byLedger && (
        <Button icon={<PlusOutlined />} onClick={onAdd}>
          添加栏目
        </Button>
      )}
    </>
  );
}
