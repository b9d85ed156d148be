export { breakpointProvisioner as component } from './breakpoint.js';
