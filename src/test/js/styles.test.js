import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const RESOURCES = new URL('../../main/resources/', import.meta.url);
const FOLDERS = ['META-INF', 'plugin-webapp', 'static'];
const TOKENS = 'static/ringi/tokens.css';

const sheets = new Map(FOLDERS
  .flatMap((folder) => readdirSync(new URL(folder, RESOURCES), { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(new URL(name, RESOURCES), 'utf8')]));
const all = [...sheets.values()].join('\n');

test('色は、一か所にだけ書いてある', () => {
  for (const [name, css] of sheets) {
    const colours = css.match(/:[^{};]*(#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\()[^{};]*/gi) || [];
    assert.ok(name === TOKENS || !colours.length, `${name}: ${colours[0]}`);
  }
});

test('使う変数はみな定めてあり、定めた変数はみな使われる', () => {
  const defined = new Set(sheets.get(TOKENS).match(/--ringi[\w-]*(?=:)/g));
  const used = new Set(all.match(/(?<=var\()--ringi[\w-]*/g));
  assert.deepEqual([...used].filter((name) => !defined.has(name)), []);
  assert.deepEqual([...defined].filter((name) => !used.has(name)), []);
});
