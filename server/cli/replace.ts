import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Refusal } from './refusal.ts';

/**
 * Writes a file anew beside the old one, which then gives way in one step: whoever reads it, or a power cut, finds the one or
 * the other whole.
 * @throws Refusal where nothing may be written
 */
export const replaceText = async (name: string, text: string): Promise<void> => {
  try {
    const path = await realpath(name);
    const { mode } = await stat(path);
    const beside = `${path}.${process.pid}.new`;
    try {
      await writeFile(beside, text, { mode });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${name} cannot be written (${reason}): check the permissions of the file and of its folder.`);
  }
};
