// Opens every page of a folder in Chromium, narrow and wide, light, dark and as it is printed, with its script and
// without, and looks for what a reader would miss: rules of accessibility that are broken, messages in the console,
// requests, a page that scrolls sideways, letters without the page's own fonts, a ranking that does not follow.
//
// Usage: node tests/browser/check.mjs DIR

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark', 'print'];
const LARGEST = 2_000_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Only the colours change between light, dark and paper.
const RULES_OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
// The annex has an entry for each figure, all made alike: the first ones stand for the rest; so do the rows of a table
// when only colours are looked at.
const ALIKE = ['.kin:nth-child(n+25)', '.kin li:nth-child(n+8)'];
const ALIKE_IN_COLOUR = ['tbody tr:nth-child(n+8)'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length) {
  console.error('usage: node tests/browser/check.mjs DIR');
  process.exit(2);
}
const files = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
if (!files.length) {
  console.error(`no HTML file in ${folder}`);
  process.exit(2);
}

// Opens a page and writes down what it says and asks for; requests are stopped before they leave.
async function open(browser, file, options) {
  const found = [];
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const address = pathToFileURL(resolve(folder, file)).href;
  await context.route('**', (route) => {
    if (route.request().url() === address) return route.continue();
    found.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => found.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  await page.goto(address, { waitUntil: 'load' });
  return { context, page, found };
}

const sidewaysFault = () => {
  scrollTo(1e6, 0);
  scrollTo(-1e6, 0);
  const { scrollWidth, clientWidth } = document.documentElement;
  scrollTo(0, 0);
  return scrollWidth > clientWidth ? `scrolls sideways: ${scrollWidth} px in ${clientWidth}` : null;
};

// The rules of accessibility at one width in one scheme.
async function faults(browser, file, width, scheme) {
  // The page forbids every script but its own: axe needs the way past that.
  const { context, page, found } = await open(browser, file, {
    viewport: { width, height: 800 }, colorScheme: scheme === 'dark' ? 'dark' : 'light', bypassCSP: true,
  });
  // An A4 page between its margins.
  if (scheme === 'print') await page.emulateMedia({ media: 'print' });
  const sideways = scheme === 'print' ? null : await page.evaluate(sidewaysFault);
  if (sideways) found.push(sideways);
  await page.evaluate(axe);
  const violations = await page.evaluate(async ([runOnly, exclude]) => {
    const { violations } = await axe.run({ include: ['html'], exclude }, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, first ${nodes[0].html.slice(0, 160)})`);
  }, scheme === 'light' ? [RULES, ALIKE] : [RULES_OF_COLOUR, [...ALIKE, ...ALIKE_IN_COLOUR]]);
  found.push(...violations);
  await context.close();
  return found;
}

// The page's own rule against strangers must hold without the way past it; its own script must run under it.
async function policyFaults(browser, file) {
  const { context, page, found } = await open(browser, file, { viewport: { width: 1280, height: 800 } });
  const enlivened = { plan: '.search:not([hidden])', decision: 'html.live', slides: '.pager:not([hidden])' };
  if (!await page.$(enlivened[file.split('.')[0]] ?? 'html')) found.push('the script did not run');
  const escaped = await page.evaluate(() => new Promise((answer) => {
    const image = new Image();
    image.onload = () => answer(true);
    image.onerror = () => answer(false);
    image.src = 'http://127.0.0.1:9/stranger.png';
  }));
  if (escaped) found.push('an image from elsewhere was loaded');
  await context.close();
  return found.filter((line) => !line.includes('stranger.png'));
}

// Without script the page reads as well: nothing waits to be shown, and links within it lead somewhere.
async function plainFaults(browser, file) {
  const { context, page, found } = await open(browser, file, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const words = await page.locator('main').innerText();
  if (words.length < 500) found.push(`only ${words.length} letters without script`);
  const dangling = await page.locator('a[href^="#"]').evaluateAll((links) => links
    .map((link) => link.getAttribute('href')).filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))));
  if (dangling.length) found.push(`links that lead nowhere: ${dangling.slice(0, 3)}`);
  await context.close();
  return found;
}

// The letters come from the page and are joined: a word's letters take less room together than apart, and the fonts of
// the page measure otherwise than those of the machine.
async function fontFaults(browser, file) {
  const { context, page, found } = await open(browser, file, { viewport: { width: 360, height: 800 } });
  found.push(...await page.evaluate(async () => {
    const faults = [];
    await document.fonts.ready;
    const loaded = [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', ''));
    const failed = [...document.fonts].filter((face) => face.status === 'error').map((face) => face.family);
    if (failed.length) faults.push(`fonts that cannot be read: ${failed}`);
    const isArabic = document.documentElement.lang.startsWith('ar');
    for (const family of isArabic ? ['Plan Naskh', 'Plan Sans'] : ['Plan Sans']) {
      if (!loaded.includes(family)) faults.push(`${family} is not in use`);
    }
    const canvas = document.createElement('canvas').getContext('2d');
    const width = (text, family) => {
      canvas.font = `100px ${family}`;
      return canvas.measureText(text).width;
    };
    if (isArabic) {
      const own = '"Plan Naskh"';
      const joined = width('بيت', own);
      const apart = [...'بيت'].reduce((sum, letter) => sum + width(letter, own), 0);
      if (joined > apart * 0.95) faults.push(`letters are not joined: ${joined} and ${apart}`);
      if (width('لا', own) > (width('ل', own) + width('ا', own)) * 0.95) faults.push('lam and alef are not joined');
      if (Math.abs(width('بَيْتٌ', own) - joined) > 1) faults.push('vowel marks take room');
      if (width('الجماعة', own) === width('الجماعة', 'monospace')) faults.push('the font of the machine is used');
    }
    return faults;
  }));
  if (statSync(resolve(folder, file)).size > LARGEST) found.push(`${statSync(resolve(folder, file)).size} bytes`);
  await context.close();
  return found;
}

// What a reader does: a figure's source by touch and by key, a search, a sorted column.
async function planFaults(browser, file) {
  const { context, page, found } = await open(browser, file, { viewport: { width: 360, height: 800 }, hasTouch: true });
  const link = page.locator('p a.src').first();
  await link.tap();
  const pop = page.locator('#_pop');
  if (!await pop.isVisible()) found.push('a figure does not show its source by touch');
  const within = await pop.evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    return left >= 0 && right <= document.documentElement.clientWidth;
  });
  if (!within) found.push('the source stands outside the screen');
  await page.keyboard.press('Escape');
  if (await pop.isVisible()) found.push('the source does not go away');
  if (!await link.evaluate((it) => it === document.activeElement)) found.push('the focus is lost when the source goes away');
  await page.keyboard.press('Enter');
  if (!await pop.isVisible()) found.push('a figure does not show its source by key');
  await page.keyboard.press('Escape');
  // Written without its marks and in another case, a word is found.
  const query = { ar: 'الاولويات', fr: 'PRIORITES', en: 'PRIORITIES' }[file.split('.')[1]];
  await page.fill('#_q', query);
  if (!await page.locator('#_found li').count()) found.push(`nothing is found for ${query}`);
  const wrong = await page.evaluate(() => {
    const table = document.getElementById('ranking.projects')?.querySelector('table');
    if (!table) return null;
    const header = [...table.tHead.rows[0].cells].find((cell, at) => cell.classList.contains('n') && at > 3);
    header.querySelector('button').click();
    const read = (row) => Number(row.cells[header.cellIndex].textContent.replace(/[^0-9]/g, ''));
    const costs = [...table.tBodies[0].rows].map(read).filter((cost) => cost > 0);
    const isSorted = costs.every((cost, at) => at === 0 || costs[at - 1] <= cost);
    return isSorted && header.getAttribute('aria-sort') === 'ascending' ? null : `costs do not sort as numbers: ${costs.slice(0, 6)}`;
  });
  if (wrong) found.push(wrong);
  await context.close();
  return found;
}

// The table follows the sliders, by number, button, key and reset; what it shows is what the ranking gives.
async function decisionFaults(browser, file) {
  const { context, page, found } = await open(browser, file, { viewport: { width: 1920, height: 1080 } });
  const shown = () => page.locator('#_rows tr').evaluateAll((rows) => rows.map((row) => `${row.dataset.id} ${row.cells[0].innerText}`));
  const official = await shown();
  // The script is within reach under its own name: it is compared with the program by the tests of the crate.
  const expected = (weights) => page.evaluate((weights) => {
    const data = JSON.parse(document.getElementById('_data').textContent);
    const { ranked } = ranking.rank(ranking.model(data), weights);
    return ranked.map(({ at, rank, isTied }) => `${data.projects[at].id} ${rank}${isTied ? ' =' : ''}`);
  }, weights);
  const numbers = page.locator('.weight [type="number"]');
  const n = await numbers.count();
  for (let round = 0; round < 8; round += 1) {
    const weights = Array.from({ length: n }, (_, at) => String((round * 37 + at * at * 13 + at * round * 7) % 101));
    for (let at = 0; at < n; at += 1) await numbers.nth(at).fill(weights[at]);
    const [rows, right] = [await shown(), await expected(weights)];
    if (rows.map((row) => row.replace(/\s+/g, ' ')).join() !== right.join()) found.push(`the table does not follow ${weights}`);
  }
  await page.locator('#_reset').click();
  if ((await shown()).join() !== official.join()) found.push('the official ranking does not come back');
  await page.locator('.weight .more').first().focus();
  await page.keyboard.press('Enter');
  const raised = await numbers.first().inputValue();
  const first = await page.locator('.weight').first().getAttribute('data-official');
  if (Number(raised) !== Number(first) + 1) found.push(`the button gives ${raised} from ${first}`);
  await page.locator('.weight [type="range"]').first().focus();
  await page.keyboard.press('End');
  if (await numbers.first().inputValue() !== '100') found.push('the slider does not follow its key');
  const small = await page.locator('.decision button, .decision input').evaluateAll((all) => all
    .map((it) => it.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length);
  if (small) found.push(`${small} controls below 24 px`);
  await context.close();
  return found;
}

// Each slide fits its screen and its page; keys and buttons lead through them.
async function slidesFaults(browser, file) {
  const { context, page, found } = await open(browser, file, { viewport: { width: 1920, height: 1080 } });
  const n = await page.locator('.slide').count();
  if (n < 6 || n > 21) found.push(`${n} slides`);
  const tall = await page.locator('.slide').evaluateAll((slides) => slides
    .filter((slide) => slide.getBoundingClientRect().height > innerHeight + 2).map((slide) => slide.id));
  if (tall.length) found.push(`slides higher than the screen: ${tall}`);
  await page.keyboard.press('PageDown');
  await page.keyboard.press(' ');
  await page.waitForFunction(() => document.getElementById('_at').textContent.startsWith('3 /'), null, { timeout: 3000 })
    .catch(() => found.push('the keys do not lead to the third slide'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length;
  if (pages !== n) found.push(`${n} slides print on ${pages} pages`);
  await context.close();
  return found;
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const deeds = { plan: planFaults, decision: decisionFaults, slides: slidesFaults };
const checks = files.flatMap((file) => [
  { name: `${file} policy`, run: () => policyFaults(browser, file) },
  { name: `${file} without script`, run: () => plainFaults(browser, file) },
  { name: `${file} letters`, run: () => fontFaults(browser, file) },
  ...Object.entries(deeds).filter(([kind]) => file.startsWith(`${kind}.`))
    .map(([kind, run]) => ({ name: `${file} ${kind}`, run: () => run(browser, file) })),
  ...WIDTHS.flatMap((width) => SCHEMES.filter((scheme) => scheme !== 'print' || width === WIDTHS[1]).map((scheme) => (
    { name: `${file} ${width} ${scheme}`, run: () => faults(browser, file, width, scheme) }
  ))),
]);
let passed = 0;
let failed = 0;
// Two at a time: a check is bound by one processor.
await Promise.all([0, 1].map(async () => {
  for (let check = checks.shift(); check; check = checks.shift()) {
    let found;
    try {
      found = await check.run();
    } catch (error) {
      found = [`could not be checked: ${error.message}`];
    }
    if (found.length) failed += 1;
    else passed += 1;
    for (const line of found) console.log(`${check.name}: ${line}`);
  }
}));
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
