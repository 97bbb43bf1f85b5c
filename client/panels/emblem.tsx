/** The game's sign: rings around a point, as something is aimed at on a chart. */
export const Emblem = ({ size = 28 }: { readonly size?: number }) => (
  <svg class="emblem" width={size} height={size} viewBox="-16 -16 32 32" aria-hidden="true">
    <circle r="14" />
    <circle r="8" />
    <circle class="point" r="3" />
    <path d="M0-16V-11M0 11V16M-16 0H-11M11 0H16" />
  </svg>
);
