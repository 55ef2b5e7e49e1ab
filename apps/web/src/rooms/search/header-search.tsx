import { Button } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay } from '@/app/session.ts';
import classes from './header-search.module.css';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * 搜索 in the head of every page; `/` leads there from anywhere. The browser's own field: any other would weigh on every
 * page.
 */
export default function HeaderSearch() {
  const may = useMay();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = location.pathname === '/search' ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  if (!may('search.use')) return null;
  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = text.trim();
    if (q !== '') void navigate(`/search?q=${encodeURIComponent(q)}`);
  };
  return (
    <>
      <form className={classes.field} role="search" aria-label="搜索全部记录" onSubmit={search}>
        <input
          ref={field}
          type="search"
          value={text}
          maxLength={100}
          aria-label="搜索，按 / 键到这里"
          placeholder="搜索目标、任务、文书、文号"
          onChange={({ target }) => setText(target.value)}
        />
        <kbd className={classes.key}>/</kbd>
      </form>
      <Button type="text" className={classes.icon} aria-label="搜索" onClick={() => void navigate('/search')}>
        <svg viewBox="0 0 16 16" className={classes.lens} aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" />
          <path d="m10.6 10.6 3.4 3.4" />
        </svg>
      </Button>
    </>
  );
}
