export { SecretBox } from './secret-box.ts';
export { openSecretBox } from './secret-key.ts';
