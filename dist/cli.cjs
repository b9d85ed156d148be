#!/usr/bin/env node
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20) {
  console.error('image-build needs Node 22.12 or later; this is Node ' + process.versions.node + '.');
  process.exitCode = 1;
} else {
  if (version[0] < 22 || (version[0] === 22 && version[1] < 12))
    console.error('Warning: image-build is made for Node 22.12 or later; this is Node ' + process.versions.node + '.');
  require('./bundle/index.cjs').cli();
}
