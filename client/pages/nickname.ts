import { recall, remember } from '../net/kept.ts';

const NAME = 'far:name';

export const rememberedName = (): string => recall('always', NAME) ?? '';
export const rememberName = (name: string): void => remember('always', NAME, name);
