export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'new' }
  | { readonly kind: 'table'; readonly at: string }
  | { readonly kind: 'debrief'; readonly token: string }
  | { readonly kind: 'credits' };

export const routeOf = (to: string): Route => {
  const { pathname, searchParams } = new URL(to, 'http://here');
  const [, table] = /^\/t\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (table !== undefined) return { kind: 'table', at: decodeURIComponent(table) };
  const [, token] = /^\/d\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (token !== undefined) return { kind: 'debrief', token };
  if (pathname === '/credits') return { kind: 'credits' };
  return searchParams.has('new') ? { kind: 'new' } : { kind: 'home' };
};
