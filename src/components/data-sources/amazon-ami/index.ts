export { amazonAmi as component } from './amazon-ami.js';
