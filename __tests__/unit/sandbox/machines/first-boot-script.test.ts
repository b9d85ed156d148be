import { describe, expect, it } from 'vitest';
import { firstBootScript } from '../../../../src/sandbox/machines/first-boot-script.js';

const script = (text: string) => firstBootScript(Buffer.from(text), 'ubuntu');

describe('firstBootScript', () => {
  it('is empty without user data', () => {
    expect(firstBootScript(undefined, 'ubuntu')).toBe('');
  });

  it('writes a script with its bytes, runs it and tells how it failed', () => {
    const text = script('#!/usr/bin/perl\nprint 1;\n');
    expect(text).toContain(Buffer.from('#!/usr/bin/perl\nprint 1;\n').toString('base64'));
    expect(text).toMatch(/chmod 700 '.*part-001'.*\n\/var\/lib\/cloud\/instance\/scripts\/part-001 \|\| echo/);
  });

  it('does keys, accounts, files and commands in that order', () => {
    const text = script(`#cloud-config
runcmd: ["echo 'last'", [touch, "a b"]]
write_files: [{path: /opt/x/y, content: c, owner: "a:a", append: true}]
users: [{name: a, ssh_authorized_keys: [K]}]
ssh_authorized_keys: [L]
bootcmd: [first]
`);
    const order = [
      `sh -c 'first'`,
      `allow_key 'ubuntu' 'L'`,
      `make_account 'a' '/bin/bash'`,
      `allow_key 'a' 'K'`,
      `mkdir -p '/opt/x'\nbase64 -d >>'/opt/x/y' <<'END'\nYw==\nEND\nchmod 644 '/opt/x/y'; chown 'a:a' '/opt/x/y'`,
      `sh -c 'echo '\\''last'\\'''`,
      `sh -c ''\\''touch'\\'' '\\''a b'\\'''`,
    ].map((line) => text.indexOf(line));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('breaks long content into lines', () => {
    const content = 'x'.repeat(1000);
    const lines = script(`#cloud-config\nwrite_files: [{path: /x, content: ${content}}]\n`).split('\n');
    const encoded = lines.slice(lines.indexOf("base64 -d >'/x' <<'END'") + 1, lines.lastIndexOf('END'));
    expect(Math.max(...encoded.map((line) => line.length))).toBe(76);
    expect(Buffer.from(encoded.join(''), 'base64').toString()).toBe(content);
  });

  it('prints what it does not do', () => {
    expect(script("#include it's")).toContain(
      `echo 'user data that begins with "#include it'\\''s" is not done in the sandbox'`,
    );
  });
});
