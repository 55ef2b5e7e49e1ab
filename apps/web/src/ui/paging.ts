interface Page {
  readonly next: string | null;
}

/** How the API's lists go on: by the cursor that each page gives for the next. */
export const BY_CURSOR = {
  pageParamName: 'cursor',
  // Not undefined, for which the library would put 0.
  initialPageParam: null,
  getNextPageParam: ({ next }: Page) => next ?? undefined,
};
