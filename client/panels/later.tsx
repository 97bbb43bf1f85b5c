import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** After a fetch that failed, ms. */
const TRIES_AGAIN = 2_000;

/** A part of the page whose code is fetched when it is first shown. */
export const later = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  Waiting: ComponentType,
): ComponentType<P> => {
  let loaded: ComponentType<P> | null = null;
  return (props: P) => {
    const [, show] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const attempt = () =>
        load().then(
          part => {
            loaded = part;
            show(true);
          },
          () => {
            timer = setTimeout(attempt, TRIES_AGAIN);
          },
        );
      void attempt();
      return () => clearTimeout(timer);
    }, []);
    return loaded ? <PartOf part={loaded} props={props} /> : <Waiting />;
  };
};

const PartOf = <P extends object>({ part: Part, props }: { part: ComponentType<P>; props: P }) => <Part {...props} />;
