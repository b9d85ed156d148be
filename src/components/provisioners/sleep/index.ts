export { sleepProvisioner as component } from './sleep.js';
