import { useKept } from '@/ui/kept-text.ts';

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly forget: () => void;
  readonly dirty: boolean;
}

/** A field over what is stored: shows the stored text unless something else is being typed, which is kept. */
export function useTyped(key: string, stored: string): Typed {
  const { value, set, forget } = useKept<string | null>(key, null);
  return {
    text: value ?? stored,
    type: set,
    forget: () => {
      set(null);
      forget();
    },
    dirty: value !== null && value !== stored,
  };
}
