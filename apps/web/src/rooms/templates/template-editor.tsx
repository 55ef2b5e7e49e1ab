import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useRef } from 'react';
import classes from './templates.module.css';
import { type Fault, type Kind, LEVELS, lineOf, type Template, type TemplateLine } from './words.ts';

const TITLE = 0;
const LIST_LEVEL = 3;

interface TemplateEditorProps {
  readonly template: Template;
  readonly placeholders: Kind['placeholders'];
  readonly faults: readonly Fault[];
  readonly onChange: (template: Template) => void;
}

/** The words line by line, each with its heading level; what is wrong stands under its line. */
export function TemplateEditor({ template, placeholders, faults, onChange }: TemplateEditorProps) {
  // Where the caret last stood: 0 the title, from 1 the lines, as the API counts them.
  const caret = useRef({ line: template.lines.length, at: 0 });
  const { title, lines } = template;
  const setLine = (index: number, line: TemplateLine) => onChange({ title, lines: lines.with(index, line) });
  const insertLine = (index: number, line: TemplateLine) =>
    onChange({ title, lines: lines.toSpliced(index, 0, line) });
  const remember = (line: number, field: HTMLTextAreaElement | HTMLInputElement) => {
    caret.current = { line, at: field.selectionStart ?? field.value.length };
  };
  const insert = (name: string) => {
    const { line, at } = caret.current;
    const put = (text: string) => `${text.slice(0, at)}{{${name}}}${text.slice(at)}`;
    const present = lines[line - 1];
    if (line === TITLE) onChange({ title: put(title), lines });
    else if (present) setLine(line - 1, { ...present, text: put(present.text) });
  };
  const faultsOf = (line: number | null) => <Faults faults={faults.filter((fault) => fault.line === line)} />;
  return (
    <div>
      <div className={classes.placeholders} role="group" aria-label="占位符">
        <span className={classes.soft}>插入一项：</span>
        {placeholders.single.map((name) => (
          <Chip key={name} name={name} required={placeholders.required} onPick={() => insert(name)} />
        ))}
        <span className={classes.soft}>插入清单，单独成行：</span>
        {placeholders.lists.map((name) => (
          <Chip
            key={name}
            name={`*${name}`}
            required={placeholders.required}
            onPick={() => insertLine(caret.current.line, { text: `{{*${name}}}`, level: LIST_LEVEL })}
          />
        ))}
      </div>
      {faultsOf(null)}
      <label className={classes.titleField}>
        标题
        <Input
          value={title}
          maxLength={300}
          onSelect={({ currentTarget }) => remember(TITLE, currentTarget)}
          onChange={({ target }) => onChange({ title: target.value, lines })}
        />
      </label>
      {faultsOf(TITLE)}
      <ol className={classes.lines} aria-label="正文">
        {lines.map((line, index) => (
          <li key={index}>
            <Select
              aria-label={`第${index + 1}行的层次`}
              value={line.level ?? 0}
              options={LEVELS}
              onChange={(level) => setLine(index, lineOf(line.text, level))}
            />
            <div>
              <Input.TextArea
                aria-label={`第${index + 1}行`}
                value={line.text}
                maxLength={2_000}
                autoSize={{ minRows: 1, maxRows: 8 }}
                onSelect={({ currentTarget }) => remember(index + 1, currentTarget)}
                onChange={({ target }) => setLine(index, { ...line, text: target.value })}
              />
              {faultsOf(index + 1)}
            </div>
            <div className={classes.lineActs}>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={`第${index + 1}行上移`}
                disabled={index === 0}
                onClick={() => onChange({ title, lines: swapped(lines, index - 1) })}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={`第${index + 1}行下移`}
                disabled={index === lines.length - 1}
                onClick={() => onChange({ title, lines: swapped(lines, index) })}
              />
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`删去第${index + 1}行`}
                disabled={lines.length === 1}
                onClick={() => onChange({ title, lines: lines.toSpliced(index, 1) })}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button icon={<PlusOutlined />} onClick={() => insertLine(lines.length, { text: '' })}>
        添加一行
      </Button>
    </div>
  );
}

/** This line and the one after it change places. */
function swapped(lines: readonly TemplateLine[], index: number): TemplateLine[] {
  const [one, other] = [lines[index], lines[index + 1]];
  return one && other ? lines.toSpliced(index, 2, other, one) : [...lines];
}

interface ChipProps {
  readonly name: string;
  readonly required: readonly string[];
  readonly onPick: () => void;
}

function Chip({ name, required, onPick }: ChipProps) {
  return (
    <Button size="small" onClick={onPick}>
      {name}
      {required.includes(name.replace('*', '')) && '（必有）'}
    </Button>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  return faults.map(({ fault }) => (
    <p key={fault} role="alert" className={classes.fault}>
      {fault}
    </p>
  ));
}
