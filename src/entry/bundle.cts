// The one entry that is bundled: `dist/main.cjs`, `dist/post.cjs` and `dist/cli.cjs` call one of these, each loads only what it needs.
module.exports = {
  main: () => import('../action/main.js').then((action) => action.main()),
  post: () => import('../action/post.js').then((action) => action.post()),
  cli: () => import('../cli/main.js').then((host) => host.main()),
};
