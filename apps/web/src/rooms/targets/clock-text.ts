import { instantText } from '@/ui/day-text.tsx';

/** 9:30: of an instant of today. */
export const clockText = (iso: string): string => instantText(iso).replace(/^.*日 /, '');
