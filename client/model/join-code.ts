/** The join code in what somebody typed or pasted: a code in any case, spaced or not, or the whole link. */
export const joinCode = (typed: string): string => {
  const [, linked] = /\/t\/([A-Za-z]+)/.exec(typed) ?? [];
  return (linked ?? typed).toUpperCase().replace(/[^A-Z]/g, '');
};
