// Keys and buttons that go from slide to slide; without them the page scrolls.
(() => {
  'use strict';
  const slides = [...document.querySelectorAll('.slide')];
  const isRtl = document.documentElement.dir === 'rtl';
  const pager = document.querySelector('.pager');
  const at = () => {
    const middle = innerHeight / 2;
    const found = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle);
    return found < 0 ? slides.length - 1 : found;
  };
  const tell = () => {
    const here = at();
    document.getElementById('_at').textContent = `${here + 1} / ${slides.length}`;
    document.getElementById('_previous').disabled = here === 0;
    document.getElementById('_next').disabled = here === slides.length - 1;
  };
  const go = (to) => {
    const slide = slides[Math.max(0, Math.min(slides.length - 1, to))];
    slide.tabIndex = -1;
    slide.focus({ preventScroll: true });
    slide.scrollIntoView({ block: 'start' });
  };
  const steps = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1, PageDown: 1, PageUp: -1, n: 1, p: -1 };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('button, summary, .scroll, a')) return;
    const step = event.key === ' ' ? (event.shiftKey ? -1 : 1) : steps[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? slides.length - 1 : step && at() + step;
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  document.getElementById('_previous').addEventListener('click', () => go(at() - 1));
  document.getElementById('_next').addEventListener('click', () => go(at() + 1));
  const full = document.getElementById('_full');
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen();
  });

  // Only what scrolls needs to be reached by the keyboard; a drawing keeps its shape on every screen.
  const measure = () => {
    for (const region of document.querySelectorAll('.scroll')) {
      if (region.scrollWidth > region.clientWidth + 1) region.tabIndex = 0;
      else region.removeAttribute('tabindex');
    }
    tell();
  };
  addEventListener('scroll', tell, { passive: true });
  addEventListener('resize', measure);
  pager.hidden = false;
  measure();
})();
