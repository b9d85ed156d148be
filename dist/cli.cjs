#!/usr/bin/env node
require('./bundle/index.cjs').cli();
