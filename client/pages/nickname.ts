const NAME = 'far:name';

export const rememberedName = (): string => {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
};

export const rememberName = (name: string): void => {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // Without storage it is written anew next time.
  }
};
