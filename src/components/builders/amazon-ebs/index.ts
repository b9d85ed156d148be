export { amazonEbs as component } from './amazon-ebs.js';
