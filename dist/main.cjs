require('./bundle/index.cjs').main();
