export interface Counter {
  readonly count: () => void;
  /** Resolves when so many more have been counted from now on. */
  readonly after: (more: number) => Promise<void>;
}

export const counter = (): Counter => {
  let counted = 0;
  let waiting: readonly { readonly until: number; readonly resolve: () => void }[] = [];
  return {
    count: () => {
      counted++;
      const due = waiting.filter(one => one.until <= counted);
      if (due.length === 0) return;
      waiting = waiting.filter(one => one.until > counted);
      for (const one of due) one.resolve();
    },
    after: more => new Promise(resolve => (waiting = [...waiting, { until: counted + more, resolve }])),
  };
};
