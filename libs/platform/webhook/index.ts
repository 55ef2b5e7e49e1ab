export { isPublicAddress, PrivateAddress } from './address-guard.ts';
export { HttpSender, type Message, type SenderOptions, type SendOutcome } from './http-sender.ts';
export { isSignedWith, signatureOf } from './signature.ts';
