// Opens every page of a folder in Chromium, narrow and wide, light and dark, and looks for what a reader would miss:
// rules of accessibility that are broken, messages in the console, requests, a page that scrolls sideways.
//
// Usage: node tests/browser/check.mjs DIR

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Only the colours change between light and dark.
const RULES_OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
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

// Returns what is wrong with a page at one width in one scheme, a line each.
async function faults(browser, file, width, scheme) {
  const found = [];
  // The page forbids every script but its own: axe needs the way past that.
  const context = await browser.newContext({
    viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce', bypassCSP: true,
  });
  const page = await context.newPage();
  const address = pathToFileURL(resolve(folder, file)).href;
  page.on('console', (message) => found.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) found.push(`request: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  const sideways = await page.evaluate(() => {
    scrollTo(1e6, 0);
    scrollTo(-1e6, 0);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} px in ${clientWidth}` : null;
  });
  if (sideways) found.push(`scrolls sideways: ${sideways}`);
  await page.evaluate(axe);
  const violations = await page.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, first ${nodes[0].html.slice(0, 160)})`);
  }, scheme === 'dark' ? RULES_OF_COLOUR : RULES);
  found.push(...violations);
  await context.close();
  return found;
}

// The page's own rule against strangers must hold without the way past it.
async function policyFaults(browser, file) {
  const page = await browser.newPage();
  const found = [];
  page.on('console', (message) => found.push(`console ${message.type()}: ${message.text()}`));
  await page.goto(pathToFileURL(resolve(folder, file)).href);
  if (await page.evaluate(() => document.querySelector('.search').hidden)) found.push('the script did not run');
  const escaped = await page.evaluate(() => new Promise((answer) => {
    const image = new Image();
    image.onload = () => answer(true);
    image.onerror = () => answer(false);
    image.src = 'http://127.0.0.1:9/stranger.png';
  }));
  if (escaped) found.push('an image from elsewhere was loaded');
  await page.close();
  return found.filter((line) => !line.includes('stranger.png'));
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const checks = files.flatMap((file) => [
  { name: `${file} policy`, run: () => policyFaults(browser, file) },
  ...WIDTHS.flatMap((width) => SCHEMES.map((scheme) => (
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
