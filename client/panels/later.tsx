import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

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
      void load().then(part => {
        loaded = part;
        show(true);
      });
    }, []);
    return loaded ? <PartOf part={loaded} props={props} /> : <Waiting />;
  };
};

const PartOf = <P extends object>({ part: Part, props }: { part: ComponentType<P>; props: P }) => <Part {...props} />;
