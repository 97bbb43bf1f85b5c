import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { asLine, type Chunk, facesOf, overweight, weighFonts, weighRoutes } from './weigh.ts';

const FONTS = new URL('../styles/fonts.css', import.meta.url);
const COMPRESSED = /\.(js|css|json|svg|html)$/;

const compress = (content: string | Uint8Array): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const contentOf = (output: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array =>
  output.type === 'chunk' ? output.code : output.source;

const asChunk = (output: Rolldown.OutputChunk, weight: number): Chunk => ({
  file: output.fileName,
  isEntry: output.isEntry,
  source: output.facadeModuleId?.replaceAll('\\', '/') ?? '',
  imports: output.imports,
  dynamicImports: output.dynamicImports,
  weight,
});

const fontWeight = (file: string): number =>
  readFileSync(new URL(`../../node_modules/${file}`, import.meta.url)).byteLength;

/** Writes a `.br` beside every text file, and fails the build when a page has grown over its budget. */
export const budget = (): Plugin => ({
  name: 'budget',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const outputs = Object.values(bundle).filter(output => COMPRESSED.test(output.fileName));
    const weights = new Map<string, number>();
    for (const output of outputs) {
      const compressed = compress(contentOf(output));
      weights.set(output.fileName, compressed.byteLength);
      this.emitFile({ type: 'asset', fileName: `${output.fileName}.br`, source: compressed });
    }
    const weightOf = (file: string) => weights.get(file) ?? 0;
    const chunks = outputs
      .filter(output => output.type === 'chunk')
      .map(chunk => asChunk(chunk, weightOf(chunk.fileName)));
    const charts = outputs.filter(output => output.fileName.endsWith('.json')).map(output => weightOf(output.fileName));
    const figures = [
      ...weighRoutes(chunks, Math.max(0, ...charts)),
      ...weighFonts(facesOf(readFileSync(FONTS, 'utf8')), fontWeight),
    ];
    console.log(`Budgets, brotli:\n${figures.map(asLine).join('\n')}`);
    const over = overweight(figures);
    if (over.length > 0) this.error(`over budget: ${over.map(({ what }) => what).join(', ')}`);
  },
});
