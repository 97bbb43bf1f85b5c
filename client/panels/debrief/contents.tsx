import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/words.ts';

export interface Heading {
  readonly id: string;
  readonly title: string;
}

/** Where one is in the dossier, and the way to the other parts. */
export const Contents = ({ headings }: { readonly headings: readonly Heading[] }) => {
  const [current, setCurrent] = useState('');
  const ids = headings.map(({ id }) => id).join();
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        setCurrent(ids.split(',').find(id => seen.has(id)) ?? '');
      },
      { rootMargin: '-15% 0px -70% 0px' },
    );
    for (const id of ids.split(',')) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [ids]);
  return (
    <nav class="contents" aria-label={t('end.contents')}>
      <ol>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={current === id ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
