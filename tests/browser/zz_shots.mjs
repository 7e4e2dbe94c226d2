import { readFile } from 'node:fs/promises';
import { launch, parts, serve, settled, visit } from './harness.js';
const server = await serve(); const browser = await launch();
for (const [colorScheme, name, viewport] of [['light','desk',{width:1440,height:900}],['dark','phone',{width:390,height:844}],['light','small',{width:1024,height:768}]]) {
  const { page, done } = await visit(browser, server.url, { viewport, colorScheme });
  page.on('pageerror', e => console.log('ERR', e.message));
  for (const f of process.argv.slice(2)) {
    await parts(page).text.fill(await readFile(f, 'utf8')); await settled(page);
    await page.evaluate(() => scrollTo(0, 0));
    const b = f.split('/').pop().replace('.txt','');
    await page.screenshot({ path: `/tmp/shots/${b}-${name}.png` });
    await page.screenshot({ path: `/tmp/shots/${b}-${name}-full.png`, fullPage: true });
    await page.keyboard.press('Escape');
  }
  await done();
}
await browser.close(); await server.close();
