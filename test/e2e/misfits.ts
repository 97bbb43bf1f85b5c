import type { Page } from 'playwright-core';

/**
 * What does not fit as the page stands: a page wider than the window, text that is cut or sticks out of its button, controls
 * that lie half over one another. What scrolls by design is let be, and so is a control that lies wholly upon another.
 */
export const misfits = (page: Page): Promise<readonly string[]> => page.evaluate(MISFITS) as Promise<readonly string[]>;

// Text, for the page runs it: what is compiled here may name things that the page does not have.
const MISFITS = `(() => {
  const CONTROLS = 'button, a[href], select, input:not([type=hidden]), textarea, summary, [role=tab]';
  /** A card's sentence stands whole or not at all, and is on its back; the bar's dates give way to the clock, and are on the paper. */
  const GIVES_WAY = '.card-flavour, .dates';
  const SLACK = 1.5;

  const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('[inert], [aria-hidden=true]');
  const style = element => getComputedStyle(element);
  /** Kept for the ear alone: a pixel, or clipped away. */
  const isForEars = element =>
    (style(element).position === 'absolute' && (element.offsetWidth <= 1 || element.offsetHeight <= 1)) || style(element).clipPath.startsWith('inset(50%');
  const name = element => {
    const words = (element.getAttribute('aria-label') || element.innerText || element.getAttribute('name') || '').replace(/\\s+/g, ' ').trim();
    const kind = typeof element.className === 'string' && element.className ? '.' + element.className.split(' ')[0] : '';
    return element.localName + kind + ' “' + words.slice(0, 60) + '”';
  };

  const wide = () => {
    const by = document.scrollingElement.scrollWidth - innerWidth;
    if (by <= 0) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter(element => shown(element) && element.getBoundingClientRect().right > innerWidth + SLACK && !within(element).scrolls);
    return ['the page is ' + by + ' px too wide: ' + out.slice(0, 3).map(name).join(', ')];
  };

  /** Ancestors that clip an element, and whether one of them scrolls sideways. */
  const within = element => {
    const clips = [];
    let scrolls = false;
    for (let above = element.parentElement; above; above = above.parentElement) {
      const { overflowX, overflowY } = style(above);
      if (overflowX !== 'visible' || overflowY !== 'visible') clips.push(above);
      if (overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden') scrolls = true;
    }
    return { clips, scrolls };
  };

  const isCutting = overflow => overflow === 'hidden' || overflow === 'clip';
  const texts = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') found.push(walker.currentNode);
    return found;
  };
  const extent = text => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  };

  /** What cuts a text sideways before anything lets it be scrolled; a control cuts what sticks out of it. */
  const cutter = text => {
    const { left, right } = extent(text);
    for (let above = text.parentElement; above && above !== document.body; above = above.parentElement) {
      if (isForEars(above) || above.matches(GIVES_WAY)) return null;
      const { overflowX, display } = style(above);
      const box = above.getBoundingClientRect();
      const beyond = right > box.right + SLACK || left < box.left - SLACK;
      if (beyond && display !== 'inline' && (isCutting(overflowX) || above.matches(CONTROLS))) return above;
      if (overflowX === 'auto' || overflowX === 'scroll') return null;
    }
    return null;
  };

  const cut = () =>
    texts()
      .filter(text => shown(text.parentElement) && text.parentElement.localName !== 'option')
      .flatMap(text => {
        const by = cutter(text);
        const room = by && Math.round(by.getBoundingClientRect().width);
        return by ? ['cut: “' + text.data.trim().slice(0, 60) + '” by ' + by.localName + '.' + by.className + ' of ' + room + ' px'] : [];
      });

  const seen = element => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (const clip of within(element).clips) {
      const box = clip.getBoundingClientRect();
      left = Math.max(left, box.left);
      top = Math.max(top, box.top);
      right = Math.min(right, box.right);
      bottom = Math.min(bottom, box.bottom);
    }
    return { element, left, top, right, bottom };
  };

  /** The bar or sheet above the rest that an element belongs to; what scrolls beneath it may lie under it. */
  const layer = element => {
    for (let above = element; above; above = above.parentElement) {
      const { position } = style(above);
      if (position === 'fixed' || position === 'sticky' || above.localName === 'dialog') return above;
    }
    return null;
  };

  const holds = (one, two) =>
    one.left <= two.left + SLACK && one.top <= two.top + SLACK && one.right >= two.right - SLACK && one.bottom >= two.bottom - SLACK;

  const overlaps = () => {
    const boxes = [...document.body.querySelectorAll(CONTROLS)]
      // The arrows of a strip lie upon the edges of what they move.
      .filter(element => shown(element) && !isForEars(element) && !element.matches('.sideways-arrow'))
      .map(seen)
      .filter(({ left, top, right, bottom }) => right - left > SLACK && bottom - top > SLACK);
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(two => !one.element.contains(two.element) && !two.element.contains(one.element))
        .filter(two => Math.min(one.right, two.right) - Math.max(one.left, two.left) > SLACK)
        .filter(two => Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > SLACK)
        .filter(two => layer(one.element) === layer(two.element) && !holds(one, two) && !holds(two, one))
        .map(two => 'overlap: ' + name(one.element) + ' and ' + name(two.element)),
    );
  };

  return [...wide(), ...cut(), ...overlaps()];
})()`;
