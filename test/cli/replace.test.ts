import { chmod, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceText } from '../../server/cli/replace.ts';

const folder = () => mkdtemp(join(tmpdir(), 'far-abroad-replace-'));

test('a file that is written anew keeps its permissions and its links, and leaves nothing beside it', async () => {
  const at = await folder();
  const [rules, link] = [join(at, 'rules.yaml'), join(at, 'linked.yaml')];
  await writeFile(rules, 'old');
  await chmod(rules, 0o640);
  await symlink(rules, link);
  await replaceText(link, 'new');
  expect(await readFile(rules, 'utf8')).toBe('new');
  expect((await stat(rules)).mode & 0o777).toBe(0o640);
  expect((await readdir(at)).sort()).toEqual(['linked.yaml', 'rules.yaml']);
});

test('what cannot be written is refused in a sentence', async () => {
  const gone = join(await folder(), 'rules.yaml');
  await expect(replaceText(gone, 'new')).rejects.toThrow(/rules\.yaml cannot be written .*: check the permissions/);
});
