/** Renderers that draw with the processor: everything is slow, so no motion and one pixel per pixel. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

export type Renderer = 'webgl' | 'software' | 'none';

/** What WebGL would draw with here. */
export const probeRenderer = (): Renderer => {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'none';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'software' : 'webgl';
};

/** In builds for tests, `?renderer=webgl` or `none` in the address decides, or `far:renderer` in the session's storage. */
export const wantedRenderer = (): Renderer | null => {
  if (!__FAR_TEST__) return null;
  const asked = new URLSearchParams(location.search).get('renderer') ?? sessionStorage.getItem('far:renderer');
  return asked === 'webgl' || asked === 'none' ? asked : null;
};

/** Textures beyond this are refused by weak machines. */
const LARGEST_PX = 4096;

/** Device px per CSS px: at most 2, 1 on software, never a texture too large. */
export const pixelRatio = (renderer: Renderer, width: number, height: number): number => {
  if (renderer === 'software') return 1;
  const most = Math.min(2, LARGEST_PX / Math.max(1, width, height));
  return Math.max(1, Math.min(most, window.devicePixelRatio || 1));
};
