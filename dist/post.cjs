require('./bundle/index.cjs').post();
